package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.annotation.Entity;
import org.readout.annotation.Speaker;

/** What is said of a speaker beside the name. */
class NamingTest {

  @Test
  void aRoleThatAnotherTellsIsLeftOut() {
    assertThat(role("minister", "finance minister")).isEqualTo("finance minister");
    assertThat(role("former captain", "captain")).isEqualTo("former captain");
    assertThat(role("President", "president")).isEqualTo("President");
  }

  @Test
  void aRoleThatSharesNoWholeWordStays() {
    assertThat(role("host", "hostess")).isEqualTo("host, hostess");
  }

  @Test
  void anAbbreviatedRoleIsTheWholeOne() {
    assertThat(role("governor of Ariz.", "governor of Arizona")).isEqualTo("governor of Arizona");
  }

  @Test
  void whoHasNoNameIsOneInSmallLettersAndInCapitals() {
    assertThat(Naming.key(new Speaker.Unnamed("Police")))
        .isEqualTo(Naming.key(new Speaker.Unnamed("police")));
  }

  private static String role(String... titles) {
    List<Entity.Role> roles =
        List.of(titles).stream().map(t -> new Entity.Role(t, Optional.empty())).toList();
    Entity entity =
        new Entity("e1", "Ilse Brandt", Entity.Kind.PERSON, Optional.empty(), roles, List.of());
    return new Naming(List.of(entity))
        .voice(new Speaker.Named("e1", "Ilse Brandt"), List.of())
        .role();
  }
}
