package io.relata.bootstrap.demo;

import io.relata.domain.model.Id;
import io.relata.domain.model.Pair;
import io.relata.domain.people.Group;
import io.relata.domain.people.Profile;
import io.relata.domain.people.User;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Users, two thirds of them with a profile, half of them in groups. */
final class DemoPeople {

  private final DemoSize size;
  private final long seed;
  private final Ids<User> userIds;
  private final Ids<Profile> profileIds;
  private final Ids<Group> groupIds;

  DemoPeople(DemoSize size, long seed, Taken taken) {
    this.size = size;
    this.seed = seed;
    this.userIds = taken.ids(User.ENTITY);
    this.profileIds = taken.ids(Profile.ENTITY);
    this.groupIds = taken.ids(Group.ENTITY);
  }

  Stream<User> users() {
    return numbers().mapToObj(this::user);
  }

  Stream<Profile> profiles() {
    AtomicLong given = new AtomicLong();
    return numbers()
        .filter(this::hasProfile)
        .mapToObj(number -> profile(number, profileIds.of(given.getAndIncrement())));
  }

  Stream<Group> groups() {
    return LongStream.range(0, size.groups()).mapToObj(groupIds::of).map(DemoPeople::group);
  }

  Stream<Pair<User, Group>> memberships() {
    return numbers().boxed().flatMap(this::memberships);
  }

  private User user(long number) {
    Dice dice = Dice.of(seed, Topic.USER, number);
    Id<User> id = userIds.of(number);
    PersonName name = PersonName.of(id.value());
    boolean active = number == 0 || !dice.in100(8);
    return new User(
        id, name.username(), name.email(), active, Times.of(dice, number, size.users()));
  }

  private boolean hasProfile(long number) {
    return number == 0 || Dice.of(seed, Topic.HAS_PROFILE, number).in100(65);
  }

  private Profile profile(long number, Id<Profile> id) {
    Dice dice = Dice.of(seed, Topic.PROFILE, number);
    Id<User> user = userIds.of(number);
    Optional<String> bio = Optional.of(Prose.sentence(dice)).filter(text -> dice.in100(80));
    Optional<String> website =
        Optional.of("https://" + PersonName.of(user.value()).username() + ".example.com")
            .filter(address -> dice.in100(30));
    return new Profile(id, user, bio, website);
  }

  private static Group group(Id<Group> id) {
    return new Group(id, Names.of(Words.GROUPS, id.value()));
  }

  private Stream<Pair<User, Group>> memberships(long number) {
    Dice dice = Dice.of(seed, Topic.GROUPS_OF_USER, number);
    int groups = number == 0 ? 2 : Math.max(0, dice.below(6) - 2);
    return IntStream.generate(() -> Skew.oneOf(dice, size.groups()))
        .distinct()
        .limit(groups)
        .mapToObj(group -> Pair.of(userIds.of(number), groupIds.of(group)));
  }

  private LongStream numbers() {
    return LongStream.range(0, size.users());
  }
}
