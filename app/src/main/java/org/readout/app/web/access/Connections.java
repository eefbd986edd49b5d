package org.readout.app.web.access;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;

/**
 * The connections that are open: so many in all, so many of one address that is no proxy of ours.
 * Ends those whose head does not come to its end, and those that take next to nothing of what they
 * asked for; a byte now and then keeps none alive, as it would with a limit of idle time alone.
 */
public final class Connections implements Connection.Listener, AutoCloseable {

  private static final int ROUND_MILLIS = 1000;

  private final Limits limits;
  private final Proxies proxies;
  private final Map<Connection, State> open = new ConcurrentHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Thread watcher;

  /** What is known of one, from round to round. */
  private static final class State {
    private final String client;
    private long requests;
    private long bytesBefore;
    private long bytesOut;
    private int headRounds;
    private int stillRounds;

    private State(String client) {
      this.client = client;
    }
  }

  public Connections(Limits limits, Proxies proxies) {
    this.limits = limits;
    this.proxies = proxies;
    this.watcher = Thread.ofPlatform().daemon().name("connections").start(this::watch);
  }

  @Override
  public void onOpened(Connection connection) {
    State state = new State(client(connection.getEndPoint()));
    open.put(connection, state);
    boolean over = counted(state.client, 1) > limits.connectionsOfOne() && !state.client.isEmpty();
    if (over || open.size() > limits.connections()) {
      end(connection, "too many connections");
    }
  }

  @Override
  public void onClosed(Connection connection) {
    State state = open.remove(connection);
    if (state != null) {
      counted(state.client, -1);
    }
  }

  private synchronized int counted(String client, int more) {
    int now = counts.merge(client, more, Integer::sum);
    if (now == 0) {
      counts.remove(client);
    }
    return now;
  }

  /** Proxies have the connections of all: they are counted as nobody's. */
  private String client(EndPoint end) {
    if (end.getRemoteSocketAddress() instanceof InetSocketAddress socket) {
      InetAddress peer = socket.getAddress();
      return proxies.trusts(peer) ? "" : Proxies.counted(peer);
    }
    return "";
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(ROUND_MILLIS);
        open.forEach(this::look);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(Connection connection, State state) {
    if (headRounds(connection, state) > limits.patienceSeconds()) {
      end(connection, "the head of a request takes too long");
    } else if (stillRounds(connection, state) > 2 * limits.patienceSeconds()) {
      end(connection, "an answer is not taken");
    }
  }

  /** Requests count once their head is there; more bytes than then are the head of the next. */
  private static int headRounds(Connection connection, State state) {
    long requests = connection.getMessagesIn();
    boolean answered = requests == connection.getMessagesOut();
    if (requests != state.requests || !answered) {
      state.requests = requests;
      state.bytesBefore = connection.getBytesIn();
      state.headRounds = 0;
    } else if (connection.getBytesIn() != state.bytesBefore) {
      state.headRounds++;
    }
    return state.headRounds;
  }

  /** Rounds in which no more was taken, of which some 32 KB are handed on at a time. */
  private static int stillRounds(Connection connection, State state) {
    boolean pending =
        connection.getEndPoint() instanceof AbstractEndPoint end
            && end.getWriteFlusher().isPending();
    boolean still = pending && connection.getBytesOut() == state.bytesOut;
    state.bytesOut = connection.getBytesOut();
    state.stillRounds = still ? state.stillRounds + 1 : 0;
    return state.stillRounds;
  }

  private static void end(Connection connection, String why) {
    connection.getEndPoint().close(new IOException(why));
  }

  @Override
  public void close() {
    watcher.interrupt();
  }
}
