package io.relata.domain.people;

import static io.relata.domain.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.domain.Given;
import io.relata.domain.RepositoryContract;
import io.relata.domain.model.Change;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.Violation;
import io.relata.domain.query.Query;
import io.relata.domain.query.Row;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link Groups} do. */
public interface GroupsContract extends RepositoryContract<Group> {

  @Override
  default Groups rows() {
    return world().groups();
  }

  @Override
  default Entity<Group> entity() {
    return Group.ENTITY;
  }

  @Override
  default NewRow<Group> anyNew(int number) {
    return Group.named("group " + number);
  }

  @Override
  default Change<Group> anyChange() {
    return Change.to(Group.NAME, "Renamed");
  }

  @Test
  default void aNameIsTakenOnce() {
    rows().add(List.of(anyNew(1)));
    assertRefused(() -> rows().add(List.of(anyNew(1))))
        .containsExactly(Violation.duplicate("name"));
  }

  @Test
  default void whoIsAdmittedTwiceIsInOnce() {
    Id<User> alice = given().user("alice");
    Id<User> bob = given().user("bob");
    Id<Group> group = given().groupOf("readers", alice);

    Set<Membership> both = Set.of(new Membership(alice, group), new Membership(bob, group));
    assertThat(rows().admit(both)).isEqualTo(1);
    assertThat(rows().admit(both)).isZero();
    assertThat(rows().admit(Set.of())).isZero();
    assertThat(members(group)).containsExactly(alice, bob);
  }

  @Test
  default void whoIsDismissedLeavesThatGroupOnly() {
    Id<User> alice = given().user("alice");
    Id<Group> readers = given().groupOf("readers", alice);
    Id<Group> editors = given().groupOf("editors", alice);

    Set<Membership> reading = Set.of(new Membership(alice, readers));
    assertThat(rows().dismiss(reading)).isEqualTo(1);
    assertThat(rows().dismiss(reading)).isZero();
    assertThat(rows().dismiss(Set.of())).isZero();
    assertThat(members(readers)).isEmpty();
    assertThat(members(editors)).containsExactly(alice);
  }

  @Test
  default void onlyUsersWhoAreThereAreAdmittedAndToGroupsThatAreThere() {
    Id<User> alice = given().user("alice");
    Id<Group> group = given().groupOf("readers", alice);

    assertRefused(() -> rows().admit(Set.of(new Membership(Id.of(77), group))))
        .containsExactly(Violation.unknownReference("user_id"));
    assertRefused(() -> rows().admit(Set.of(new Membership(alice, Id.of(77)))))
        .containsExactly(Violation.unknownReference("group_id"));
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
