package io.relata.bootstrap.demo;

import io.relata.domain.model.Id;
import io.relata.domain.model.Pair;
import io.relata.domain.people.User;
import io.relata.domain.tasks.Category;
import io.relata.domain.tasks.Tag;
import io.relata.domain.tasks.Task;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What users are to do; a few of them have most of it, and the old tasks are mostly done. */
final class DemoTasks {

  private static final List<String> CATEGORIES =
      List.of("Work", "Home", "Garden", "Health", "Family", "Travel", "Learning", "Paperwork");

  private static final List<String> TAGS =
      List.of(
          "urgent",
          "waiting",
          "five minutes",
          "phone",
          "online",
          "weekend",
          "errand",
          "together",
          "rainy day",
          "someday");

  private static final List<String> DEEDS =
      List.of(
          "Repair",
          "Water",
          "Order",
          "Return",
          "Call about",
          "Look for",
          "Clean",
          "Paint",
          "Pick up",
          "Compare",
          "Write down",
          "Pack",
          "Sell",
          "Measure",
          "Ask about",
          "Plan");

  private static final List<String> THINGS =
      List.of(
          "the bicycle",
          "the tomatoes",
          "a new lamp",
          "the library books",
          "the invoices",
          "the kitchen door",
          "the tax papers",
          "the old sofa",
          "the train tickets",
          "the winter coats",
          "the birthday cake",
          "the guest room",
          "the slides",
          "the first-aid kit",
          "the balcony",
          "the piano");

  private final DemoSize size;
  private final long seed;
  private final Ids<User> userIds;
  private final Ids<Task> taskIds;
  private final Ids<Category> categoryIds;
  private final Ids<Tag> tagIds;

  DemoTasks(DemoSize size, long seed, Taken taken) {
    this.size = size;
    this.seed = seed;
    this.userIds = taken.ids(User.ENTITY);
    this.taskIds = taken.ids(Task.ENTITY);
    this.categoryIds = taken.ids(Category.ENTITY);
    this.tagIds = taken.ids(Tag.ENTITY);
  }

  Stream<Category> categories() {
    return LongStream.range(0, CATEGORIES.size())
        .mapToObj(categoryIds::of)
        .map(id -> new Category(id, Names.of(CATEGORIES, id.value())));
  }

  Stream<Tag> tags() {
    return LongStream.range(0, TAGS.size())
        .mapToObj(tagIds::of)
        .map(id -> new Tag(id, Names.of(TAGS, id.value())));
  }

  Stream<Task> tasks() {
    return LongStream.range(0, size.tasks()).mapToObj(this::task);
  }

  /** Half of the tasks have tags, up to three. */
  Stream<Pair<Task, Tag>> taggings() {
    return LongStream.range(0, size.tasks()).boxed().flatMap(this::taggings);
  }

  private Task task(long number) {
    Dice dice = Dice.of(seed, Topic.TASK, number);
    Id<Task> id = taskIds.of(number);
    String title = dice.oneOf(DEEDS) + " " + dice.oneOf(THINGS);
    Instant createdAt = Times.of(dice, number, size.tasks());
    Optional<LocalDate> dueOn =
        Optional.of(LocalDate.ofInstant(createdAt, ZoneOffset.UTC).plusDays(1 + dice.below(60)))
            .filter(day -> dice.in100(60));
    return new Task(
        id,
        slug(title) + "-" + id.value(),
        title,
        Optional.of(Prose.sentence(dice)).filter(text -> dice.in100(40)),
        dice.in100(isOld(createdAt) ? 85 : 25),
        Math.max(0, dice.below(12) - 6),
        dueOn,
        Optional.of(LocalTime.of(7 + dice.below(14), 15 * dice.below(4)))
            .filter(time -> dueOn.isPresent() && dice.in100(50)),
        createdAt,
        externalId(id),
        userIds.of(size.anyUser(dice)),
        Optional.of(categoryIds.of(Skew.oneOf(dice, CATEGORIES.size())))
            .filter(category -> dice.in100(85)));
  }

  private static String slug(String title) {
    return title.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static boolean isOld(Instant createdAt) {
    return createdAt.isBefore(Times.LAST.minus(Duration.ofDays(60)));
  }

  /** Of version 4, as if it were random; no two tasks have the same, whenever they are loaded. */
  private UUID externalId(Id<Task> id) {
    Dice dice = Dice.of(seed, Topic.EXTERNAL_ID_OF_TASK, id.value());
    return new UUID(
        (dice.roll() & ~0xF000L) | 0x4000L, (dice.roll() >>> 2) | 0x8000_0000_0000_0000L);
  }

  private Stream<Pair<Task, Tag>> taggings(long task) {
    Dice dice = Dice.of(seed, Topic.TAGS_OF_TASK, task);
    int tags = Math.max(0, dice.below(6) - 2);
    return IntStream.generate(() -> Skew.oneOf(dice, TAGS.size()))
        .distinct()
        .limit(tags)
        .mapToObj(tag -> Pair.of(taskIds.of(task), tagIds.of(tag)));
  }
}
