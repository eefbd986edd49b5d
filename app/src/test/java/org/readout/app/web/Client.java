package org.readout.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks a service as a browser would. */
final class Client {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");
  private static final int TRIES = 600;
  private static final int PAUSE = 100;

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String base;

  Client(WebServer service) {
    base = "http://localhost:" + service.port();
  }

  /** Logs in, and tells what came of it. */
  HttpResponse<String> login(String name, String password) {
    return post("/login", Map.of("name", name, "password", password), token("/login"));
  }

  /** What the service remembers this client by. */
  String session() {
    return cookies.getCookieStore().getCookies().getFirst().getValue();
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
  }

  /** An answer that does not end by itself. */
  HttpResponse<InputStream> open(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What only pages of the service know. */
  String token() {
    return token("/add");
  }

  String token(String path) {
    Matcher matcher = TOKEN.matcher(get(path).body());
    if (!matcher.find()) {
      throw new IllegalStateException("no token");
    }
    return matcher.group(1);
  }

  /** Sends a form, with the token, and follows where it leads. */
  HttpResponse<String> submit(String path, Map<String, String> fields) {
    HttpResponse<String> answer = post(path, fields, token());
    return answer.headers().firstValue("Location").map(this::settled).orElse(answer);
  }

  HttpResponse<String> post(String path, Map<String, String> fields, String token) {
    List<Map.Entry<String, String>> all = List.copyOf(fields.entrySet());
    return postForm(path, "token=" + token + (all.isEmpty() ? "" : "&" + form(all)));
  }

  /** Sends a form as it is, of which fields may be there several times. */
  HttpResponse<String> postAll(String path, List<Map.Entry<String, String>> fields) {
    return postForm(path, form(fields));
  }

  private static String form(List<Map.Entry<String, String>> fields) {
    return fields.stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private HttpResponse<String> postForm(String path, String form) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** A page once it goes on no further by itself. */
  HttpResponse<String> settled(String path) {
    for (int i = 0; i < TRIES; i++) {
      HttpResponse<String> answer = get(path);
      if (answer.headers().firstValue("Refresh").isEmpty()) {
        return answer;
      }
      pause();
    }
    throw new IllegalStateException(path + " goes on for ever");
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
