package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.app.web.exchange.Problem;
import org.readout.format.MalformedJson;

/** Every line of curl in the document does what the document says. */
class ApiDocumentTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "api.md");
  private static final Pattern LINE = Pattern.compile("^ {4}curl (.+?)\\s+# (\\d{3})$");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  @Test
  void everyLineIsAnsweredAsItSays() throws IOException, InterruptedException, MalformedJson {
    List<String> document = Files.readAllLines(DOCUMENT);
    List<String> lines = document.stream().filter(line -> line.startsWith("    curl ")).toList();
    assertThat(lines).hasSizeGreaterThan(20);
    try (Served served = Served.examples()) {
      served.settled("/api/v1/stories/" + served.story() + "/brief");
      HttpClient http = HttpClient.newHttpClient();
      for (String line : lines) {
        Matcher matcher = LINE.matcher(line);
        assertThat(matcher.matches()).as(line).isTrue();
        HttpResponse<InputStream> answer =
            http.send(request(matcher.group(1), served), BodyHandlers.ofInputStream());
        answer.body().close();
        assertThat(String.valueOf(answer.statusCode())).as(line).isEqualTo(matcher.group(2));
      }
    }
  }

  @Test
  void everyTypeOfProblemIsInTheTable() throws IOException {
    String document = Files.readString(DOCUMENT);
    for (Problem problem : Problem.values()) {
      assertThat(document).contains("| `" + problem.type() + "` |");
    }
  }

  /** The request that curl would send. */
  private static HttpRequest request(String arguments, Served served) throws MalformedJson {
    List<String> words =
        new ArrayList<>(WORD.matcher(arguments).results().map(ApiDocumentTest::word).toList());
    HttpRequest.Builder request = HttpRequest.newBuilder();
    Optional<String> method = Optional.empty();
    Optional<String> body = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      switch (words.get(i)) {
        case "-s", "-N" -> {}
        case "-I" -> method = Optional.of("HEAD");
        case "-X" -> method = Optional.of(words.get(++i));
        case "-H" -> {
          String[] header = words.get(++i).split(": ", 2);
          request.header(header[0], header[1]);
        }
        case "-d", "--data-binary" -> body = Optional.of(words.get(++i));
        case "-F" -> {
          body = Optional.of(form(words.get(++i)));
          request.header("Content-Type", "multipart/form-data; boundary=b");
        }
        default -> request.uri(address(words.get(i), served));
      }
    }
    return request
        .method(
            method.orElse(body.isPresent() ? "POST" : "GET"),
            body.map(BodyPublishers::ofString).orElse(BodyPublishers.noBody()))
        .build();
  }

  private static String word(MatchResult match) {
    return Stream.of(1, 2, 3)
        .flatMap(group -> Stream.ofNullable(match.group(group)))
        .findFirst()
        .orElseThrow();
  }

  private static String form(String field) {
    String[] parts = field.split("=", 2);
    return "--b\r\nContent-Disposition: form-data; name=\""
        + parts[0]
        + "\"\r\n\r\n"
        + parts[1]
        + "\r\n--b--\r\n";
  }

  private static URI address(String word, Served served) throws MalformedJson {
    return URI.create(
        "http://"
            + word.replace("localhost:7878", "localhost:" + served.port())
                .replace("$STORY", served.story())
                .replace("$REPORT", served.report()));
  }
}
