package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.News.Position;
import org.readout.grouping.StoryId;
import org.readout.report.Report;

class NewsTest {
  private static final String BREWERY = "Fire at the brewery of Tolland, Norden. Nobody was hurt.";
  private static final Report FIRE = Invented.report("1", BREWERY);
  private static final Report SMOKE = Invented.report("2", BREWERY + " Smoke rose for hours.");
  private static final Report LATER = Invented.report("1", BREWERY + " Two are missing.");
  private static final Report VOTE = Invented.report("3", "Marlow council votes on Quarles budget");

  private static final Report VOTE_LATER =
      Invented.report("3", "Marlow council votes on Quarles budget. It passed.");

  @TempDir Path folder;
  private final AtomicInteger seconds = new AtomicInteger();
  private final InstantSource clock =
      () -> Instant.ofEpochSecond(2_000_000_000L + seconds.incrementAndGet());
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.toWrite(folder, clock, Invented.NO_WAITING);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private List<News.Item> since(Position position) {
    return archive.news().since(position, 10);
  }

  @Test
  void whatCameIsToldInOrder() {
    Position start = archive.news().now();
    Invented.add(archive, FIRE, SMOKE, VOTE);
    StoryId fire = StoryId.openedBy(FIRE.id());

    assertThat(since(start))
        .containsExactly(
            new News.Added(FIRE.id(), fire, true, new Position(1, 0)),
            new News.Added(SMOKE.id(), fire, false, new Position(2, 0)),
            new News.Added(VOTE.id(), StoryId.openedBy(VOTE.id()), true, new Position(3, 0)));
    assertThat(archive.news().now()).isEqualTo(new Position(3, 0));
  }

  @Test
  void aNewVersionIsToldOnce() {
    Invented.add(archive, FIRE, SMOKE);
    Position start = archive.news().now();
    Invented.add(archive, LATER);

    List<News.Item> items = since(start);

    assertThat(items).hasSize(1);
    assertThat(items.getFirst())
        .isInstanceOfSatisfying(
            News.Revised.class,
            revised -> {
              assertThat(revised.report()).isEqualTo(FIRE.id());
              assertThat(revised.version()).isEqualTo(2);
            });
    assertThat(since(items.getFirst().position())).isEmpty();
    assertThat(archive.news().now()).isEqualTo(items.getFirst().position());
  }

  @Test
  void versionsOfOneMomentAreAllToldOneAtATime() {
    Invented.add(archive, FIRE, VOTE);
    Position start = archive.news().now();
    seconds.set(100);
    Invented.add(archive, LATER);
    seconds.set(100);
    Invented.add(archive, VOTE_LATER);

    List<News.Item> first = archive.news().since(start, 1);
    List<News.Item> second = archive.news().since(first.getLast().position(), 1);

    assertThat(List.of(first.getFirst(), second.getFirst()))
        .map(item -> ((News.Revised) item).report())
        .containsExactly(FIRE.id(), VOTE.id());
    assertThat(since(second.getLast().position())).isEmpty();
  }

  @Test
  void aMergeIsTold() {
    Invented.add(archive, FIRE, VOTE);
    Position start = archive.news().now();
    StoryId fire = StoryId.openedBy(FIRE.id());
    StoryId vote = StoryId.openedBy(VOTE.id());
    archive.rearrangements().merge(vote, fire, "Ada");

    assertThat(since(start)).containsExactly(new News.Rearranged(vote, fire, new Position(2, 1)));
  }

  @Test
  void whatIsTooMuchAtOnceIsReadOn() {
    Invented.add(archive, FIRE, SMOKE, VOTE);

    List<News.Item> first = archive.news().since(new Position(0, 0), 2);

    assertThat(first).hasSize(2);
    assertThat(since(first.getLast().position())).hasSize(1);
  }

  @Test
  void theVersionsOfAStoryAreToldTheLastFirst() {
    Invented.add(archive, FIRE);
    Invented.add(archive, SMOKE);
    Invented.add(archive, LATER);

    assertThat(archive.news().last(StoryId.openedBy(FIRE.id()), 2))
        .extracting(came -> came.report() + " " + came.version())
        .containsExactly(FIRE.id() + " 2", SMOKE.id() + " 1");
  }

  @Test
  void aPositionIsReadBack() {
    Position position = new Position(12, 3, "2033-05-18T03:33:21.5", 7);

    assertThat(Position.of(position.toString())).contains(position);
    assertThat(Position.of("12-3-")).contains(new Position(12, 3));
    assertThat(Position.of("12; DROP")).isEqualTo(Optional.empty());
  }
}
