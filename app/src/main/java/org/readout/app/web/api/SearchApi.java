package org.readout.app.web.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.readout.app.Searched;
import org.readout.app.answer.Hits;
import org.readout.app.answer.Links;
import org.readout.app.answer.Members;
import org.readout.app.web.exchange.Asked;
import org.readout.app.web.exchange.Query;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.shelf.Catalogue;
import org.readout.app.web.shelf.Shelf;
import org.readout.search.Kind;
import org.readout.search.SearchQuery;

/** The search for programs. */
final class SearchApi {

  private static final String PATH = Api.ROOT + "/search";
  private static final int MOST = 100;

  private final Shelf shelf;
  private final Catalogue catalogue;

  SearchApi(Shelf shelf, Catalogue catalogue) {
    this.shelf = shelf;
    this.catalogue = catalogue;
  }

  Route route() {
    return Route.get(PATH, this::find);
  }

  private void find(Context request) {
    Query query = Query.of(request, "q", "speaker", "outlet", "from", "to", "kind", "limit");
    Searched searched =
        catalogue.find(
            new SearchQuery(
                worded("q", query).orElseThrow(() -> Refusal.ofParameter("q", "“q” is missing.")),
                worded("speaker", query),
                query.text("outlet"),
                query.day("from"),
                query.day("to"),
                query.word("kind", List.of(Kind.values())),
                query.number("limit", 1, MOST).orElse(SearchQuery.USUAL)));
    Members hits = shelf.read(archive -> new Hits(archive, Links.at("")).of(searched));
    ApiAnswer.send(hits, request);
  }

  private static Optional<String> worded(String name, Query query) {
    Optional<String> text = query.text(name);
    if (text.filter(words -> words.length() > Asked.LONGEST).isPresent()) {
      throw Refusal.ofParameter(
          name, "“" + name + "” takes up to " + Asked.LONGEST + " characters.");
    }
    if (text.filter(words -> words.codePoints().noneMatch(Character::isLetterOrDigit))
        .isPresent()) {
      throw Refusal.ofParameter(name, "“" + name + "” has no letter and no digit.");
    }
    return text;
  }
}
