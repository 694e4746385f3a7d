package io.relata.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.Given;
import io.relata.domain.NamedContract;
import io.relata.domain.model.Change;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.query.Query;
import io.relata.domain.query.Row;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link Groups} do. */
public interface GroupsContract extends NamedContract<Group> {

  @Override
  default Groups rows() {
    return world().groups();
  }

  @Override
  default Entity<Group> entity() {
    return Group.ENTITY;
  }

  @Override
  default Change<Group> anyChange() {
    return Change.to(Group.NAME, "Renamed");
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
