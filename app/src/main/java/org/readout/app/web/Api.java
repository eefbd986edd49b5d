package org.readout.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.app.Sources;
import org.readout.app.answer.Links;
import org.readout.app.mcp.Asker;
import org.readout.app.mcp.HttpTools;
import org.readout.format.CollationJson;
import org.readout.ingest.Intake;

/**
 * All that the service gives to programs: every route of theirs is listed here. A route that is
 * read answers to HEAD too, every one to OPTIONS, and other methods are told which there are.
 */
final class Api {

  static final String ROOT = "/api/v1";
  static final String MCP = "/mcp";

  private static final List<HandlerType> OTHERS =
      List.of(
          HandlerType.GET,
          HandlerType.HEAD,
          HandlerType.POST,
          HandlerType.PUT,
          HandlerType.PATCH,
          HandlerType.DELETE);

  private final List<Route> routes;

  private Api(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  static Api of(
      Shelf shelf,
      Catalogue catalogue,
      Collations collations,
      Exports exports,
      StoryPage story,
      ComparePage compare,
      Readings readings,
      Additions additions,
      Events events,
      Terms terms) {
    Intake intake = Sources.intake(Optional.empty());
    List<Route> routes = new ArrayList<>();
    routes.addAll(new StoriesApi(shelf, story::reading, readings, collations, exports).routes());
    routes.addAll(new ReportsApi(shelf, additions, intake).routes());
    routes.addAll(new ComparisonsApi(compare, intake).routes());
    routes.add(new SearchApi(shelf, catalogue).route());
    routes.addAll(events.routes());
    routes.addAll(new Feeds(shelf, terms).routes());
    routes.add(tools(new ServedLibrary(shelf, catalogue, story::reading, collations), terms));
    routes.add(
        document(
            "openapi.yaml", "application/yaml", Api.class.getResourceAsStream("openapi.yaml")));
    routes.add(
        document("collation.schema.json", "application/schema+json", CollationJson.schema()));
    return new Api(routes);
  }

  /** Whether a path is one that programs alone ask for. */
  static boolean isOfPrograms(String path) {
    return path.startsWith("/api/") || path.equals(MCP);
  }

  private static Route tools(ServedLibrary library, Terms terms) {
    String version =
        Optional.ofNullable(Api.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    HttpTools tools = new HttpTools(library, MCP, version);
    return Route.post(
        MCP,
        request -> send(tools.answer(request.req(), request.res(), asker(request, terms)), request),
        Needs.READER);
  }

  private static Asker asker(Context request, Terms terms) {
    return new Asker(Links.at(terms.base(request)), Caller.of(request)::work);
  }

  private static void send(HttpTools.Answer answer, Context request) {
    if (answer.status() >= 400) {
      throw new Refusal(
          answer.status(),
          "The request is no message of the Model Context Protocol, or its headers do not go with"
              + " it: it takes both application/json and text/event-stream in Accept.");
    }
    request.status(answer.status()).result(answer.body().getBytes(StandardCharsets.UTF_8));
    if (!answer.type().isEmpty()) {
      request.contentType(answer.type());
    }
  }

  private static Route document(String name, String type, InputStream in) {
    try (in) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Body body = Body.of(type, out -> out.write(text));
      return Route.get(
          ROOT + "/" + name,
          request -> {
            Query.of(request);
            WebServer.send(body, request);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every method and path that has an answer of its own. */
  List<Route> routes() {
    return routes;
  }

  void add(RoutesConfig config) {
    for (Route route : routes) {
      Needs[] needs = route.needs().toArray(Needs[]::new);
      config.addHttpHandler(route.method(), route.path(), route.handler(), needs);
      if (route.method().equals(HandlerType.GET)) {
        config.head(route.path(), route.handler(), needs);
      }
    }
    allowed().forEach((path, methods) -> addOthers(path, methods, config));
  }

  private Map<String, Set<String>> allowed() {
    Map<String, Set<String>> allowed = new LinkedHashMap<>();
    for (Route route : routes) {
      Set<String> methods = allowed.computeIfAbsent(route.path(), path -> new TreeSet<>());
      methods.add(HandlerType.OPTIONS.name());
      methods.add(route.method().name());
      if (route.method().equals(HandlerType.GET)) {
        methods.add(HandlerType.HEAD.name());
      }
    }
    return allowed;
  }

  private static void addOthers(String path, Set<String> methods, RoutesConfig config) {
    String allow = String.join(", ", methods);
    config.options(path, request -> request.status(204).header("Allow", allow), Needs.NOTHING);
    for (HandlerType other : OTHERS) {
      if (!methods.contains(other.name())) {
        config.addHttpHandler(other, path, refusing(allow), Needs.NOTHING);
      }
    }
  }

  private static Handler refusing(String allow) {
    return (Context request) -> {
      request.header("Allow", allow);
      throw new Refusal(405, "This address takes " + allow + ".");
    };
  }
}
