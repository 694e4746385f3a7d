package io.relata.bootstrap.demo;

import io.relata.domain.budget.Category;
import io.relata.domain.budget.Expense;
import io.relata.domain.people.User;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What users spent: mostly little, on food, and now and then a lot. */
final class DemoBudget {

  /**
   * What money is spent on.
   *
   * @param usual what is spent on it at a time, in cents
   */
  private record Kind(String name, int usual, List<String> descriptions) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("Food", 2_400, List.of("Groceries", "Bakery", "Lunch", "Market", "Coffee")),
          new Kind("Transport", 1_800, List.of("Bus ticket", "Train", "Bicycle repair", "Taxi")),
          new Kind("Home", 6_500, List.of("Light bulbs", "Paint", "Electricity", "Shelf")),
          new Kind("Leisure", 2_900, List.of("Cinema", "Concert", "Books", "Swimming")),
          new Kind("Health", 3_600, List.of("Pharmacy", "Dentist", "Glasses")),
          new Kind("Clothes", 5_200, List.of("Shoes", "Jacket", "Socks")),
          new Kind("Rent", 78_000, List.of("Rent")),
          new Kind("Travel", 24_000, List.of("Hotel", "Flight", "Camping", "Travel guide")));

  private static final List<String> NAMES = KINDS.stream().map(Kind::name).toList();

  private final DemoSize size;
  private final long seed;
  private final Ids<User> userIds;
  private final Ids<Expense> expenseIds;
  private final Ids<Category> categoryIds;

  DemoBudget(DemoSize size, long seed, Taken taken) {
    this.size = size;
    this.seed = seed;
    this.userIds = taken.ids(User.ENTITY);
    this.expenseIds = taken.ids(Expense.ENTITY);
    this.categoryIds = taken.ids(Category.ENTITY);
  }

  Stream<Category> categories() {
    return LongStream.range(0, KINDS.size())
        .mapToObj(categoryIds::of)
        .map(id -> new Category(id, Names.of(NAMES, id.value())));
  }

  Stream<Expense> expenses() {
    return LongStream.range(0, size.expenses()).mapToObj(this::expense);
  }

  private Expense expense(long number) {
    Dice dice = Dice.of(seed, Topic.EXPENSE, number);
    int category = Skew.oneOf(dice, KINDS.size());
    Kind kind = KINDS.get(category);
    return new Expense(
        expenseIds.of(number),
        dice.oneOf(kind.descriptions()),
        amount(kind, dice),
        LocalDate.ofInstant(Times.of(dice, number, size.expenses()), ZoneOffset.UTC),
        userIds.of(size.anyUser(dice)),
        categoryIds.of(category));
  }

  /** From a third of what is usual to three times as much. */
  private static BigDecimal amount(Kind kind, Dice dice) {
    double times = StrictMath.pow(3, 2 * dice.fraction() - 1);
    return BigDecimal.valueOf(Math.round(kind.usual() * times), 2);
  }
}
