package io.relata.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.Given;
import io.relata.domain.World;
import io.relata.domain.model.Id;
import io.relata.domain.model.Named;
import io.relata.domain.query.Query;
import io.relata.domain.query.Row;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What groups do besides what all rows do. */
public interface GroupsContract {

  World world();

  private Named<Group> rows() {
    return world().named(Group.ENTITY);
  }

  @Test
  default void removingAGroupLeavesItsMembers() {
    Id<User> alice = given().user("alice");
    Id<Group> readers = given().groupOf("readers", alice);
    Id<Group> editors = given().groupOf("editors", alice);

    rows().remove(Set.of(readers));

    assertThat(given().ids(User.ENTITY)).containsExactly(alice);
    assertThat(members(editors)).containsExactly(alice);
  }

  private List<Id<User>> members(Id<Group> group) {
    Query<Group> query = Query.from(Group.ENTITY).where(Group.ID.is(group)).with(Group.MEMBERS);
    return world().reader().find(query).only().orElseThrow().get(Group.MEMBERS).stream()
        .map(Row::id)
        .toList();
  }

  private Given given() {
    return new Given(world());
  }
}
