package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.app.web.Served.json;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.app.cli.McpCalls;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;

/** The tools for models of language, over HTTP and over the streams of a process. */
class McpTest {

  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.examples();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static JsonObject ask(String message) {
    HttpResponse<String> answer = send(message, "application/json, text/event-stream");
    assertThat(answer.statusCode()).isEqualTo(200);
    return json(answer);
  }

  private static String call(String tool, String arguments) {
    return "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\""
        + tool
        + "\",\"arguments\":"
        + arguments
        + "}}";
  }

  private static JsonObject answered(String tool, String arguments) throws MalformedJson {
    JsonObject result = ask(call(tool, arguments)).object("result");
    assertThat(result.truth("isError")).isFalse();
    assertThat(json(result.objects("content").getFirst().string("text")).names())
        .isEqualTo(result.object("structuredContent").names());
    return result.object("structuredContent");
  }

  private static String refused(String tool, String arguments) throws MalformedJson {
    JsonObject result = ask(call(tool, arguments)).object("result");
    assertThat(result.truth("isError")).isTrue();
    return result.objects("content").getFirst().string("text");
  }

  private static HttpResponse<String> send(String message, String accepted) {
    return served.send(
        served
            .request("/mcp")
            .setHeader("Accept", accepted)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(message)));
  }

  @Test
  void whatIsNoMessageIsAProblemWithoutOurInside() {
    for (String message : List.of("{", "[]", "{}", "a".repeat(5000))) {
      HttpResponse<String> answer = send(message, "application/json, text/event-stream");
      assertThat(answer.statusCode()).as(message).isEqualTo(400);
      assertThat(answer.body()).contains("/problems/").doesNotContain("modelcontextprotocol");
    }
    assertThat(send("{}", "application/json").body()).contains("/problems/");
    assertThat(served.get("/mcp").statusCode()).isEqualTo(405);
  }

  @Test
  void aNotificationIsTaken() {
    String message = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";

    assertThat(send(message, "application/json, text/event-stream").statusCode()).isEqualTo(202);
  }

  @Test
  void everyToolSaysThatItReads() throws MalformedJson {
    List<String> names = new ArrayList<>();
    JsonObject listed = ask("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}");
    for (JsonObject tool : listed.object("result").objects("tools")) {
      names.add(tool.string("name"));
      assertThat(tool.object("annotations").truth("readOnlyHint")).isTrue();
      assertThat(tool.object("inputSchema").string("type")).isEqualTo("object");
    }
    assertThat(names)
        .containsExactly(
            "search",
            "list_stories",
            "get_story",
            "statements_of_speaker",
            "facts",
            "conflicts",
            "get_passage");
  }

  @Test
  void whatIsFoundCarriesCitationsThatResolve() throws MalformedJson {
    served.indexed();
    JsonObject found = answered("search", "{\"query\":\"icebreakers\",\"limit\":3}");
    assertThat(found.objects("hits")).isNotEmpty();
    for (JsonObject hit : found.objects("hits")) {
      JsonObject evidence = hit.object("evidence");
      String link = evidence.object("links").string("passage");
      assertThat(json(served.get(link.substring(link.indexOf("/api")))).string("words"))
          .isEqualTo(evidence.string("words"));
    }
    assertThat(refused("search", "{\"query\":\"...\"}")).contains("no letter");
    assertThat(refused("search", "{\"query\":\"a\",\"kind\":\"rumour\"}")).contains("kind");
    assertThat(refused("search", "{}")).contains("missing");
  }

  @Test
  void findingsCarryCitationsThatResolve() throws MalformedJson {
    String story =
        answered("list_stories", "{\"words\":\"icebreakers\"}")
            .objects("stories")
            .getFirst()
            .string("id");
    String of = "{\"story\":\"" + story + "\",\"limit\":2";
    List<JsonObject> evidence = new ArrayList<>();
    for (JsonObject fact : answered("facts", of + ",\"status\":\"all\"}").objects("facts")) {
      evidence.addAll(fact.objects("evidence"));
    }
    for (JsonObject one : answered("conflicts", of + "}").objects("conflicts")) {
      evidence.addAll(one.objects("positions").getFirst().objects("evidence"));
    }
    JsonObject said = answered("statements_of_speaker", of + ",\"speaker\":\"Karvonen\"}");
    assertThat(said.objects("statements")).hasSize(2);
    assertThat(said.integer("total")).isGreaterThan(2);

    assertThat(evidence).isNotEmpty();
    for (JsonObject one : evidence) {
      JsonObject again =
          answered(
              "get_passage",
              "{\"report\":\""
                  + one.string("report")
                  + "\",\"start\":"
                  + one.object("span").integer("start")
                  + ",\"end\":"
                  + one.object("span").integer("end")
                  + "}");
      assertThat(again.string("words")).isEqualTo(one.string("words"));
      String link = one.object("links").string("passage");
      assertThat(link).startsWith("http://localhost:" + served.port() + "/api/v1/reports/");
      assertThat(json(served.get(link.substring(link.indexOf("/api")))).string("words"))
          .isEqualTo(one.string("words"));
    }
    assertThat(answered("get_story", "{\"story\":\"" + story + "\"}").objects("brief"))
        .isNotEmpty();
  }

  @Test
  void whatCannotBeAnsweredIsSaidSo() throws MalformedJson {
    assertThat(refused("facts", "{\"story\":\"s000000000000\"}")).contains("there is no story");
    assertThat(refused("facts", "{}")).isEqualTo("“story” is missing.");
    assertThat(refused("list_stories", "{\"wrods\":\"a\"}"))
        .isEqualTo("There is no argument “wrods”.");
    assertThat(refused("list_stories", "{\"limit\":1000}")).contains("from 1 to 50");
    assertThat(refused("list_stories", "{\"from\":\"soon\"}")).contains("takes a day");
  }

  /** Whoever wrote the protocol's own client may have read it otherwise. */
  @Test
  void theClientOfTheSdkUnderstandsTheService() throws MalformedJson {
    McpClientTransport transport =
        HttpClientStreamableHttpTransport.builder("http://localhost:" + served.port())
            .endpoint("/mcp")
            .jsonMapper(McpJsonDefaults.getMapper())
            .build();
    try (McpSyncClient client =
        McpClient.sync(transport)
            .jsonSchemaValidator((schema, content) -> ValidationResponse.asValid(""))
            .build()) {
      client.initialize();
      Map<String, Object> arguments = Map.of("story", served.story(), "limit", 1);
      CallToolResult result =
          client.callTool(CallToolRequest.builder("conflicts").arguments(arguments).build());

      assertThat(client.listTools().tools()).hasSize(7);
      assertThat(result.isError()).isFalse();
      assertThat(String.valueOf(result.structuredContent())).contains("total=", "citation=");
    }
  }

  @Test
  void aProcessAnswersAllThatWasAskedBeforeItsInputEnds() throws MalformedJson {
    String first =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
            + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}\n"
            + "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n";
    String facts = call("facts", "{\"story\":\"" + served.story() + "\",\"limit\":1}");
    String broken =
        """
        no message
        {"jsonrpc":"2.0","id":null,"method":"ping"}
        {"jsonrpc":"2.0","id":{},"method":"ping"}
        """;
    List<JsonObject> answers =
        McpCalls.of(served.archive(), first + broken + facts.replace("\n", "") + "\n");

    assertThat(answers).hasSize(5);
    JsonObject answer =
        answers.stream().filter(one -> one.names().contains("result")).toList().getLast();
    JsonObject evidence =
        answer
            .object("result")
            .object("structuredContent")
            .objects("facts")
            .getFirst()
            .objects("evidence")
            .getFirst();
    String link = evidence.object("links").string("passage");

    List<JsonObject> resolved =
        McpCalls.of(
            served.archive(),
            first
                + "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"resources/read\",\"params\":{\"uri\":\""
                + link
                + "\"}}\n");

    String text = resolved.getLast().object("result").objects("contents").getFirst().string("text");
    assertThat(json(text).string("words")).isEqualTo(evidence.string("words"));
  }
}
