package org.readout.app.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.readout.app.web.access.Connections;
import org.readout.app.web.access.PlainErrors;
import org.readout.app.web.access.SlowBodies;
import org.readout.app.web.exchange.Uploads;

/** How connections are taken: where, how much of a request, and for how long. */
final class Jetty {

  /** The longest body of a request that is no upload, in bytes. */
  private static final long MOST_BYTES = 9L << 20;

  /** Texts and files of one request. */
  private static final int MOST_PARTS = 500;

  private static final int MOST_HEAD_BYTES = 16 << 10;
  private static final int IDLE_MILLIS = 30_000;

  /** Requests that are being answered have so long to come to their end. */
  private static final int STOP_MILLIS = 3_000;

  private Jetty() {}

  static void set(JavalinConfig config, Settings settings, Connections connections) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = MOST_BYTES;
    config.http.generateEtags = false;
    config.jetty.modifyHttpConfiguration(Jetty::setHeads);
    setBodies(config);
    int patienceSeconds = settings.conditions().limits().patienceSeconds();
    config.jetty.modifyServer(
        jetty -> {
          jetty.setStopTimeout(STOP_MILLIS);
          jetty.insertHandler(new SlowBodies(patienceSeconds));
          jetty.setErrorHandler(new PlainErrors());
        });
    config.jetty.addConnector((jetty, http) -> connector(jetty, http, settings, connections));
  }

  private static void setHeads(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(MOST_HEAD_BYTES);
    http.setIdleTimeout(IDLE_MILLIS);
  }

  private static void setBodies(JavalinConfig config) {
    config.jetty.modifyServletContextHandler(context -> context.setMaxFormKeys(MOST_PARTS));
    config.jetty.multipartConfig.maxFileSize(Uploads.MOST_MB_OF_ONE, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(Uploads.MOST_MB, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
  }

  private static Connector connector(
      Server jetty, HttpConfiguration http, Settings settings, Connections connections) {
    ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
    connector.setHost(settings.address());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    connector.addBean(connections);
    return connector;
  }
}
