package org.readout.app.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tools over the streams of a process: a message a line. */
public final class StdioTools {

  private static final Pattern PASSAGE =
      Pattern.compile("readout://reports/([^/]{1,100})/passages/(\\d{1,9})/(\\d{1,9})");

  private static final String TEMPLATE = "readout://reports/{report}/passages/{start}/{end}";

  /** Who works for himself alone. */
  private static final Asker ASKER = new Asker(LocalLinks.ALL, () -> {});

  private final Tools tools;
  private final String version;

  /**
   * @param version of the program
   */
  public StdioTools(Library library, String version) {
    this.tools = new Tools(library);
    this.version = version;
  }

  /** Answers what is asked until the input ends and all is answered. */
  public void answer(InputStream in, OutputStream out) throws InterruptedException {
    McpJsonMapper json = McpJsonDefaults.getMapper();
    Exchange exchange = new Exchange(in, out);
    McpSyncServer server =
        McpServer.sync(new StdioServerTransportProvider(json, exchange.in(), exchange.out()))
            .serverInfo(Protocol.NAME, version)
            .instructions(Protocol.INSTRUCTIONS)
            .capabilities(Protocol.TOOLS_AND_RESOURCES)
            .jsonMapper(json)
            .jsonSchemaValidator(Protocol.NO_VALIDATION)
            .validateToolInputs(false)
            .tools(tools.all().stream().map(StdioTools::specification).toList())
            .resourceTemplates(List.of(passages()))
            .build();
    exchange.awaitEnd();
    server.close();
  }

  private static SyncToolSpecification specification(Tool tool) {
    return SyncToolSpecification.builder()
        .tool(Protocol.declared(tool))
        .callHandler((exchange, request) -> Protocol.call(tool, request, ASKER))
        .build();
  }

  private SyncResourceTemplateSpecification passages() {
    return new SyncResourceTemplateSpecification(
        McpSchema.ResourceTemplate.builder(TEMPLATE, "passage")
            .description("The words of a report that evidence names.")
            .mimeType("application/json")
            .build(),
        (exchange, request) -> passage(request.uri()));
  }

  private McpSchema.ReadResourceResult passage(String uri) {
    Matcher matcher = PASSAGE.matcher(uri);
    if (!matcher.matches()) {
      throw McpError.RESOURCE_NOT_FOUND.apply(uri);
    }
    int start = Integer.parseInt(matcher.group(2));
    int end = Integer.parseInt(matcher.group(3));
    if (end <= start) {
      throw McpError.RESOURCE_NOT_FOUND.apply(uri);
    }
    try {
      String words = Protocol.json(tools.passage(matcher.group(1), start, end, LocalLinks.ALL));
      McpSchema.ResourceContents contents =
          McpSchema.TextResourceContents.builder(uri, words).mimeType("application/json").build();
      return McpSchema.ReadResourceResult.builder(List.of(contents)).build();
    } catch (ToolRefusal e) {
      throw McpError.RESOURCE_NOT_FOUND.apply(uri);
    }
  }
}
