package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.app.web.Served.header;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.app.web.exchange.Problem;
import org.readout.format.MalformedJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract and the code say the same. */
class OpenApiTest {

  private static final String BASE = "https://readout.test/api/v1/";
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private static Served served;
  private static JsonNode contract;
  private static SchemaRegistry schemas;

  @BeforeAll
  static void start() throws MalformedJson {
    served = Served.examples();
    contract = new YAMLMapper().readTree(served.get("/api/v1/openapi.yaml").body());
    schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemas(
                    Map.of(
                        BASE + "openapi.yaml",
                        contract.toString(),
                        BASE + "collation.schema.json",
                        served.get("/api/v1/collation.schema.json").body())));
    served.settled("/api/v1/stories/" + served.story() + "/brief");
    served.indexed();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  /**
   * What the contract says of a method of a path.
   *
   * @param parameters those of the path too
   */
  private record Operation(String method, String path, JsonNode node, List<JsonNode> parameters) {

    String name() {
      return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    String address() throws MalformedJson {
      String id = path.contains("/reports/") ? served.report() : served.story();
      return path.replace("{id}", id);
    }
  }

  private static List<Operation> operations() {
    return contract.get("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .filter(one -> METHODS.contains(one.getKey()))
                    .map(one -> operation(one.getKey(), path.getKey(), one.getValue())))
        .toList();
  }

  private static Operation operation(String method, String path, JsonNode node) {
    return new Operation(
        method,
        path,
        node,
        node.path("parameters").valueStream().map(OpenApiTest::resolved).toList());
  }

  @Test
  void everyRouteIsInTheContractAndNothingElse() {
    Set<String> routed =
        served.routes().stream()
            .map(route -> route.method().name() + " " + route.path())
            .collect(Collectors.toCollection(LinkedHashSet::new));

    assertThat(operations().stream().map(Operation::name).toList())
        .containsExactlyInAnyOrderElementsOf(routed);
  }

  @Test
  void everyParameterOfAPathIsDescribed() {
    for (Operation operation : operations()) {
      for (String part : operation.path.split("/")) {
        if (part.startsWith("{")) {
          assertThat(contract.get("paths").get(operation.path).get("parameters").toString())
              .as(operation.path)
              .containsAnyOf(
                  part.substring(1, part.length() - 1), "parameters/Story", "parameters/Report");
        }
      }
    }
  }

  @Test
  void everyParameterIsUnderstoodAndNoOther() throws MalformedJson {
    for (Operation operation : operations()) {
      if (operation.method.equals("get")
          && !operation.path.matches(".*/(events|\\{(key|number)}).*")) {
        String all = query(operation);
        assertThat(served.get(operation.address() + all).statusCode())
            .as(operation.name() + all)
            .isEqualTo(200);
        String more = operation.address() + (all.isEmpty() ? "?" : all + "&") + "unheard=of";
        assertThat(served.get(more).statusCode()).as(more).isEqualTo(400);
      }
    }
  }

  private static String query(Operation operation) {
    String query =
        operation.parameters.stream()
            .filter(parameter -> parameter.path("in").asString().equals("query"))
            .filter(parameter -> parameter.has("example"))
            .map(
                parameter ->
                    parameter.get("name").asString() + "=" + parameter.get("example").asString())
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  @Test
  void whatIsReadIsAsDescribed() throws MalformedJson {
    for (Operation operation : operations()) {
      if (operation.method.equals("get")
          && !operation.path.matches(".*/(events|\\{(key|number)}).*")) {
        HttpResponse<String> answer = served.get(operation.address() + required(operation));
        check(operation, answer);
        HttpResponse<String> again =
            served.send(
                served
                    .request(operation.address() + required(operation))
                    .header("If-None-Match", header("ETag", answer)));
        assertThat(again.statusCode()).as(operation.name()).isEqualTo(304);
        assertThat(described(operation, again)).isTrue();
      }
    }
  }

  private static String required(Operation operation) {
    return operation.path.matches(".*/(passage|search)") ? query(operation) : "";
  }

  @Test
  void whatIsBegunIsAsDescribed() throws MalformedJson {
    String body = "{\"reports\": [{\"text\": \"The bridge of Tolland opened, the mayor said.\"}]}";
    for (Map.Entry<String, String> one :
        Map.of(
                "/api/v1/compare", "/api/v1/comparisons/{key}",
                "/api/v1/reports", "/api/v1/additions/{number}")
            .entrySet()) {
      HttpResponse<String> begun = served.post(one.getKey(), "application/json", body);
      check(named("POST " + one.getKey()), begun);
      HttpResponse<String> first = served.get(header("Location", begun));
      check(named("GET " + one.getValue()), first);
      check(named("GET " + one.getValue()), served.settled(header("Location", begun)));
    }
  }

  @Test
  void problemsAreAsDescribed() throws MalformedJson {
    String story = "/api/v1/stories/{id}";
    check(named("GET " + story), served.get("/api/v1/stories/s000000000000"));
    check(named("GET " + story), served.get("/api/v1/stories/" + served.story() + "?a=b"));
    check(named("GET " + story), served.get("/api/v1/stories/" + served.story().substring(0, 8)));
    check(named("POST /api/v1/reports"), served.post("/api/v1/reports", "application/json", "{"));
    check(named("POST /api/v1/reports"), served.post("/api/v1/reports", "text/plain", "a"));
    check(named("GET /api/v1/comparisons/{key}"), served.get("/api/v1/comparisons/0"));
    check(
        named("GET /api/v1/events"),
        served.send(served.request("/api/v1/events").header("Last-Event-ID", "never")));
    for (Problem problem : Problem.values()) {
      assertThat(
              contract
                  .at("/components/schemas/Problem/properties/type/enum")
                  .valueStream()
                  .map(JsonNode::asString))
          .contains(problem.type());
    }
  }

  @Test
  void eventsAreAsDescribed() {
    HttpResponse<String> head =
        served.send(
            served
                .request("/api/v1/events")
                .header("Last-Event-ID", "0-0-")
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(header("Content-Type", head)).startsWith("text/event-stream");
  }

  private static Operation named(String name) {
    return operations().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static boolean described(Operation operation, HttpResponse<String> answer) {
    return operation.node.get("responses").has(String.valueOf(answer.statusCode()));
  }

  /** The status is described, the type is one of those, and the body fits its schema. */
  private static void check(Operation operation, HttpResponse<String> answer) {
    JsonNode responses = operation.node.get("responses");
    String status = String.valueOf(answer.statusCode());
    JsonNode response =
        resolved(responses.has(status) ? responses.get(status) : responses.get("default"));
    Map<String, JsonNode> content = new LinkedHashMap<>();
    response.path("content").properties().forEach(one -> content.put(one.getKey(), one.getValue()));
    if (content.isEmpty()) {
      return;
    }
    String type = header("Content-Type", answer).replaceAll(";.*", "");
    assertThat(content.keySet()).as(operation.name() + " " + status).contains(type);
    assertThat(answer.statusCode() >= 400).isEqualTo(type.equals("application/problem+json"));
    Optional.ofNullable(content.get(type))
        .map(one -> one.get("schema").path("$ref").asString(""))
        .filter(reference -> !reference.isEmpty())
        .ifPresent(
            reference ->
                assertThat(schema(reference).validate(answer.body(), InputFormat.JSON))
                    .as(operation.name() + " " + status)
                    .isEmpty());
  }

  private static Schema schema(String reference) {
    return schemas.getSchema(SchemaLocation.of(BASE + "openapi.yaml" + reference));
  }

  private static JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? contract.at(node.get("$ref").asString().substring(1)) : node;
  }
}
