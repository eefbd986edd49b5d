package org.readout.app.mcp;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A response that is written to memory, and not sent. */
final class HeldResponse extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
  private int status = SC_OK;
  private String type = "";

  HeldResponse(HttpServletResponse response) {
    super(response);
  }

  HttpTools.Answer answer() {
    writer.flush();
    return new HttpTools.Answer(status, type, body.toString(StandardCharsets.UTF_8));
  }

  @Override
  public void setStatus(int code) {
    status = code;
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void sendError(int code) {
    status = code;
  }

  @Override
  public void sendError(int code, String why) {
    status = code;
  }

  @Override
  public void setContentType(@Nullable String given) {
    type = given == null ? "" : given;
  }

  @Override
  public void setCharacterEncoding(String charset) {}

  @Override
  public void flushBuffer() {}

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("a response in memory is always ready");
      }

      @Override
      public void write(int b) {
        body.write(b);
      }
    };
  }
}
