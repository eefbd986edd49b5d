package org.readout.app.watch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.readout.ingest.fetch.Hosts;

/**
 * Sends something to an address (HTTP/1.1) and reads the status of the answer, nothing more of it.
 * It connects to the very address that was looked up and checked, which clients that look up by
 * themselves cannot be held to; redirects are answers like others.
 */
final class Post {

  private static final int LONGEST_ADDRESS = 2_000;
  private static final int LONGEST_LINE = 1_000;

  private final Hosts hosts;
  private final Duration patience;

  /**
   * @param hosts which may be connected to
   * @param patience for all of it
   */
  Post(Hosts hosts, Duration patience) {
    this.hosts = hosts;
    this.patience = patience;
  }

  /**
   * An address as it can be sent to.
   *
   * @throws IllegalArgumentException if it is none, with the reason
   */
  static URI address(String given) {
    try {
      URI uri = new URI(given.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (uri.getHost() == null
          || uri.getRawUserInfo() != null
          || uri.getRawFragment() != null
          || given.length() > LONGEST_ADDRESS
          || !(scheme.equals("http") || scheme.equals("https"))) {
        throw new IllegalArgumentException("“" + given + "” is no address (http, https)");
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("“" + given + "” is no address: " + e.getReason(), e);
    }
  }

  /**
   * Sends.
   *
   * @param headers names and values, without line ends
   * @return the status
   * @throws IOException if there is no answer in time, or the host is not to be connected to
   */
  int send(URI to, Map<String, String> headers, byte[] body) throws IOException {
    InetAddress address = hosts.open(to.getHost()).getFirst();
    AtomicBoolean late = new AtomicBoolean();
    try (Socket socket = new Socket()) {
      Thread alarm = Thread.ofVirtual().start(() -> closeLate(socket, late));
      try {
        return status(connected(socket, address, to), to, headers, body);
      } catch (IOException e) {
        throw late.get() ? tooLate() : e;
      } finally {
        alarm.interrupt();
      }
    }
  }

  private IOException tooLate() {
    return new IOException("no answer within " + patience.toSeconds() + " seconds");
  }

  /** Ends whatever waits for the other side, however it drags its answer out. */
  private void closeLate(Socket socket, AtomicBoolean late) {
    try {
      Thread.sleep(patience);
      late.set(true);
      socket.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Socket connected(Socket plain, InetAddress address, URI to) throws IOException {
    boolean secure = to.getScheme().equalsIgnoreCase("https");
    int port = to.getPort() >= 0 ? to.getPort() : secure ? 443 : 80;
    plain.connect(new InetSocketAddress(address, port));
    if (!secure) {
      return plain;
    }
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket socket = (SSLSocket) factory.createSocket(plain, to.getHost(), port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private static int status(Socket socket, URI to, Map<String, String> headers, byte[] body)
      throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(head(to, headers, body.length).getBytes(StandardCharsets.UTF_8));
    out.write(body);
    out.flush();
    return status(line(new BufferedInputStream(socket.getInputStream())));
  }

  private static String head(URI to, Map<String, String> headers, int length) {
    StringBuilder head = new StringBuilder();
    String path = to.getRawPath() == null || to.getRawPath().isEmpty() ? "/" : to.getRawPath();
    String query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
    head.append("POST ").append(path).append(query).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(to.getRawAuthority()).append("\r\n");
    headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    head.append("Content-Length: ").append(length).append("\r\nConnection: close\r\n\r\n");
    return head.toString();
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n' && line.size() < LONGEST_LINE; b = in.read()) {
      line.write(b);
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  private static int status(String line) throws IOException {
    String[] parts = line.strip().split(" ", 3);
    if (parts.length < 2 || !parts[0].startsWith("HTTP/1.") || !parts[1].matches("[1-5]\\d\\d")) {
      throw new IOException("answers what is no HTTP");
    }
    return Integer.parseInt(parts[1]);
  }
}
