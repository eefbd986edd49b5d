package org.readout.app.web.api;

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
import java.util.function.Predicate;
import org.readout.app.Sources;
import org.readout.app.answer.Links;
import org.readout.app.mcp.Asker;
import org.readout.app.mcp.HttpTools;
import org.readout.app.web.exchange.Body;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Conditions;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Query;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.read.Comparisons;
import org.readout.app.web.read.Exports;
import org.readout.app.web.read.ReadStories;
import org.readout.app.web.shelf.Catalogue;
import org.readout.app.web.shelf.Collations;
import org.readout.app.web.shelf.Holdings;
import org.readout.app.web.shelf.Shelf;
import org.readout.format.CollationJson;
import org.readout.ingest.Intake;

/**
 * All that the service gives to programs: every route of theirs is listed here. A route that is
 * read answers to HEAD too, every one to OPTIONS, and other methods are told which there are.
 */
public final class Api implements AutoCloseable {

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
  private final Events events;

  /**
   * @param stands whether somebody may still do what he might when he came
   */
  public Api(
      Holdings holdings,
      ReadStories stories,
      Comparisons comparisons,
      Exports exports,
      Predicate<Caller> stands,
      Conditions conditions) {
    Shelf shelf = holdings.shelf();
    Catalogue catalogue = holdings.catalogue();
    Collations collations = holdings.collations();
    Intake intake = Sources.intake(Optional.empty());
    events = new Events(shelf, conditions.limits().followersOfOne(), stands);
    List<Route> all = new ArrayList<>();
    all.addAll(
        new StoriesApi(shelf, stories::reading, holdings.desk(), collations, exports).routes());
    all.addAll(new ReportsApi(shelf, holdings.additions(), intake).routes());
    all.addAll(new ComparisonsApi(comparisons, intake).routes());
    all.add(new SearchApi(shelf, catalogue).route());
    all.addAll(events.routes());
    all.addAll(new Feeds(shelf, conditions).routes());
    all.add(tools(new ServedLibrary(shelf, catalogue, stories::reading, collations), conditions));
    all.add(
        document(
            "openapi.yaml", "application/yaml", Api.class.getResourceAsStream("openapi.yaml")));
    all.add(document("collation.schema.json", "application/schema+json", CollationJson.schema()));
    routes = List.copyOf(all);
  }

  /** The archive was written to. */
  public void changed() {
    events.changed();
  }

  /** Lets all go that follow. */
  @Override
  public void close() {
    events.close();
  }

  /** Whether a path is one that programs alone ask for. */
  public static boolean isOfPrograms(String path) {
    return path.startsWith("/api/") || path.equals(MCP);
  }

  private static Route tools(ServedLibrary library, Conditions conditions) {
    String version =
        Optional.ofNullable(Api.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    HttpTools tools = new HttpTools(library, MCP, version);
    return Route.post(
        MCP,
        request ->
            send(tools.answer(request.req(), request.res(), asker(request, conditions)), request),
        Needs.READER);
  }

  private static Asker asker(Context request, Conditions conditions) {
    return new Asker(Links.at(conditions.base(request)), Caller.of(request)::work);
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
            body.sendTo(request);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every method and path that has an answer of its own. */
  public List<Route> routes() {
    return routes;
  }

  /** From now on they are answered, and other methods are told which there are. */
  public void add(RoutesConfig config) {
    for (Route route : routes) {
      route.addTo(config);
      if (route.method().equals(HandlerType.GET)) {
        new Route(HandlerType.HEAD, route.path(), route.handler(), route.needs()).addTo(config);
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
