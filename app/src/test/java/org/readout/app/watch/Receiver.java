package org.readout.app.watch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A program that is sent alerts, well-behaved or not, by the path that it is asked under. */
final class Receiver implements AutoCloseable {

  /** A request. */
  record Sent(String path, Headers headers, String body) {}

  private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final HttpServer server;

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    sent.add(new Sent(path, exchange.getRequestHeaders(), body));
    switch (path) {
      case "/broken" -> exchange.sendResponseHeaders(500, -1);
      case "/elsewhere" -> {
        exchange.getResponseHeaders().set("Location", at("/good"));
        exchange.sendResponseHeaders(302, -1);
      }
      case "/slow" -> waitForTheEnd();
      default -> exchange.sendResponseHeaders(204, -1);
    }
    exchange.close();
  }

  private void waitForTheEnd() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  String at(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  List<Sent> sent() {
    return List.copyOf(sent);
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
