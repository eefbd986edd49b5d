package org.readout.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.app.web.exchange.Route;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.ingest.Web;

/** A service with the examples in its archive, asked as a program would. */
final class Served implements AutoCloseable {

  private static final Path EXAMPLES = Path.of("..", "examples", "summit-call");
  private static final Web NOWHERE = address -> new Web.Refused("nothing is fetched in tests");
  private static final int TRIES = 600;
  private static final int PAUSE = 100;

  private final Path folder;
  private final WebServer server;
  private final Client client;

  private Served(Path folder) {
    this.folder = folder;
    this.server =
        new WebServer(
            Setting.of(folder.resolve("archive"), Optional.of(EXAMPLES), NOWHERE),
            InstantSource.system());
    this.client = new Client(server);
  }

  /** With an archive of nothing. */
  static Served empty() {
    try {
      return new Served(Files.createTempDirectory("served"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Served examples() {
    Served served = empty();
    served.client.submit("/add", Map.of("examples", "yes"));
    return served;
  }

  int port() {
    return server.port();
  }

  List<Route> routes() {
    return server.routes();
  }

  Path archive() {
    return folder.resolve("archive");
  }

  HttpRequest.Builder request(String path) {
    return client.request(path).setHeader("Accept", "application/json");
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    return client.send(request);
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** An answer once there is nothing more to wait for. */
  HttpResponse<String> settled(String path) {
    for (int i = 0; i < TRIES; i++) {
      HttpResponse<String> answer = get(path);
      if (answer.statusCode() != 202) {
        return answer;
      }
      pause();
    }
    throw new IllegalStateException(path + " is never done");
  }

  /** Waits until all that is in the archive is found. */
  void indexed() throws MalformedJson {
    for (int i = 0; json(get("/api/v1/search?q=a")).integer("behind") > 0; i++) {
      if (i > TRIES) {
        throw new IllegalStateException("the index is never brought up");
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(
        request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  static JsonObject json(HttpResponse<String> answer) {
    return json(answer.body());
  }

  static JsonObject json(String text) {
    try {
      return JsonObject.parse(text);
    } catch (MalformedJson e) {
      throw new IllegalStateException(text, e);
    }
  }

  static String header(String name, HttpResponse<?> answer) {
    return answer.headers().firstValue(name).orElse("");
  }

  /** The id of the only story. */
  String story() throws MalformedJson {
    return json(get("/api/v1/stories")).objects("stories").getFirst().string("id");
  }

  /** The id of one of its reports. */
  String report() throws MalformedJson {
    return json(get("/api/v1/stories/" + story())).objects("reportList").getFirst().string("id");
  }

  @Override
  public void close() {
    server.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
