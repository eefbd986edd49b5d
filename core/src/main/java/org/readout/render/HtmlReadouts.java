package org.readout.render;

import java.io.IOException;
import java.util.List;

/** The official accounts side by side: an item a row, a side a column. */
final class HtmlReadouts {

  private static final String ID = "readouts";

  private final HtmlWriter html;
  private final HtmlCites cites;

  HtmlReadouts(HtmlWriter html, Sigla sigla) {
    this.html = html;
    cites = new HtmlCites(html, sigla);
  }

  void write(List<ReadoutTable> tables) throws IOException {
    if (tables.isEmpty()) {
      return;
    }
    html.section(ID, ReadoutTable.HEADING);
    for (ReadoutTable table : tables) {
      accounts(table.accounts());
      if (!table.shared().isEmpty()) {
        matrix(table);
      }
      for (ReadoutTable.Alone alone : table.alone()) {
        alone(alone);
      }
    }
    html.close().line();
  }

  private void accounts(List<ReadoutTable.Account> accounts) throws IOException {
    html.open("dl", "class", "accounts").line();
    for (ReadoutTable.Account account : accounts) {
      html.open("dt").element("b", account.letters()).text(" ").element("bdi", account.name());
      html.close().open("dd").element("small", account.length());
      if (!account.first().isEmpty()) {
        html.text(" ").element("small", "first after the meeting itself").text(" ");
        html.element("q", account.first()).text(" ");
        cites.links(account.cites());
      }
      html.close().line();
    }
    html.close().line();
  }

  private void matrix(ReadoutTable table) throws IOException {
    html.open(
            "div",
            "class",
            "scroll",
            "role",
            "region",
            "aria-label",
            "Items side by side",
            "tabindex",
            "0")
        .open("table", "class", "matrix")
        .line();
    html.open("thead").open("tr").open("th", "scope", "col");
    html.element("span", "Item", "class", "vh").close();
    for (ReadoutTable.Account account : table.accounts()) {
      html.element("th", account.title(), "scope", "col");
    }
    html.element("th", "Differences", "scope", "col").close().close().line();
    html.open("tbody").line();
    for (ReadoutTable.Row row : table.shared()) {
      row(row, table.accounts());
    }
    html.close().close().close().line();
  }

  private void row(ReadoutTable.Row row, List<ReadoutTable.Account> accounts) throws IOException {
    html.open("tr", "id", "item-" + row.number(), "data-item", row.id());
    html.element(
        "th", String.valueOf(row.number()), "scope", "row", "id", Anchors.finding(row.id()));
    for (int i = 0; i < accounts.size(); i++) {
      html.open("td", "data-l", accounts.get(i).letters());
      cell(row.cells().get(i));
      html.close();
    }
    html.open("td", "class", "notes-of");
    notes(row);
    html.close().close().line();
  }

  private void cell(ReadoutTable.Cell cell) throws IOException {
    if (!cell.isTold()) {
      html.element("span", "not told", "class", "not");
      return;
    }
    html.open("bdi");
    for (ReadoutTable.Stretch one : cell.words()) {
      if (one.differs()) {
        html.element("em", one.words());
      } else {
        html.text(one.words());
      }
    }
    html.close().text(" ");
    cites.copied(cell.cites());
  }

  private void notes(ReadoutTable.Row row) throws IOException {
    for (ReadoutTable.Note note : row.notes()) {
      html.open("p");
      if (!note.kind().isEmpty()) {
        html.element("b", note.kind()).text(" ");
      }
      html.element("bdi", note.because()).close();
    }
    for (ReadoutTable.Linked linked : row.linked()) {
      String target = "#" + Anchors.difference(linked.number());
      html.open("p").element("a", "≠ " + linked.name(), "class", "differs", "href", target);
      html.text(" ").element("bdi", linked.words()).close();
    }
  }

  private void alone(ReadoutTable.Alone alone) throws IOException {
    html.element("h3", alone.heading()).line().open("ul", "class", "alone").line();
    for (ReadoutTable.Row row : alone.rows()) {
      html.open("li", "id", "item-" + row.number(), "data-item", row.id());
      html.element("span", "", "id", Anchors.finding(row.id()));
      cell(row.told());
      if (!row.kinds().isEmpty()) {
        html.text(" ").element("b", row.kinds());
      }
      html.close().line();
    }
    html.close().line();
  }
}
