package org.readout.app.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The tools over streamable HTTP. No session is kept: each request is answered by itself, so there
 * is none to be stolen or forgotten.
 */
public final class HttpTools {

  private static final String ASKER = "readout.asker";

  private final HttpServletStatelessServerTransport transport;

  /**
   * @param path at which it is mounted
   * @param version of the program
   */
  public HttpTools(Library library, String path, String version) {
    McpJsonMapper json = McpJsonDefaults.getMapper();
    transport =
        HttpServletStatelessServerTransport.builder()
            .jsonMapper(json)
            .messageEndpoint(path)
            .contextExtractor(HttpTools::context)
            .build();
    McpServer.sync(transport)
        .serverInfo(Protocol.NAME, version)
        .instructions(Protocol.INSTRUCTIONS)
        .capabilities(Protocol.TOOLS)
        .jsonMapper(json)
        .jsonSchemaValidator(Protocol.NO_VALIDATION)
        .validateToolInputs(false)
        .immediateExecution(true)
        .tools(specifications(new Tools(library)))
        .build();
  }

  private static List<SyncToolSpecification> specifications(Tools tools) {
    return tools.all().stream()
        .map(
            tool ->
                new SyncToolSpecification(
                    Protocol.declared(tool),
                    (context, request) -> Protocol.call(tool, request, (Asker) context.get(ASKER))))
        .toList();
  }

  private static McpTransportContext context(HttpServletRequest request) {
    return McpTransportContext.create(Map.of(ASKER, request.getAttribute(ASKER)));
  }

  /**
   * What was answered.
   *
   * @param status of HTTP; from 400 on the request was no message of the protocol
   * @param type of the body, or ""
   */
  public record Answer(int status, String type, String body) {}

  /**
   * Answers a request, which has to be sent: the SDK would tell with what it refuses where in its
   * code it did.
   *
   * @param asker who sent it
   */
  public Answer answer(HttpServletRequest request, HttpServletResponse response, Asker asker)
      throws IOException, ServletException {
    request.setAttribute(ASKER, asker);
    HeldResponse held = new HeldResponse(response);
    transport.service((ServletRequest) request, held);
    return held.answer();
  }
}
