package io.relata.domain.model;

import static io.relata.domain.model.Field.Presence.REQUIRED;
import static io.relata.domain.model.Trait.Usual.FALSE;
import static io.relata.domain.model.Trait.Usual.GENERATED;
import static io.relata.domain.model.Trait.Usual.NOW;
import static io.relata.domain.model.Trait.Usual.TODAY;
import static io.relata.domain.model.Trait.Usual.TRUE;
import static io.relata.domain.model.Trait.Usual.ZERO;
import static io.relata.domain.model.Trait.atMost;
import static io.relata.domain.model.Trait.byDefault;
import static io.relata.domain.model.Trait.given;
import static io.relata.domain.model.Trait.notEmpty;
import static io.relata.domain.model.Trait.oneOf;
import static io.relata.domain.model.Trait.unique;
import static java.math.BigDecimal.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.model.Field.Presence;
import io.relata.domain.model.Shop.Buyer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a catalog says of an entity that contradicts itself. */
class EntityContradictionsTest {

  @Test
  void theIdComesFirst() {
    assertRefused(
        Buyer.BUYERS.entity(Buyer.class, Buyer.NAME, Buyer.ID),
        """
        shop.buyers must have its id, a 64-bit integer, as its first field, \
        but the first is name, text
        the record Buyer has the components [id, name], but shop.buyers declares the fields [name, id]\
        """);
  }

  @Test
  void theIdIsAnInteger() {
    record Tag(String id) {}
    Declaration<Tag> tags = declaration("tags");
    assertRefused(
        tags.entity(Tag.class, tags.text("id", Tag::id)),
        "shop.tags must have its id, a 64-bit integer, as its first field,"
            + " but the first is id, text");
  }

  @Test
  void thereIsAnId() {
    assertRefused(
        Buyer.BUYERS.entity(Buyer.class),
        """
        shop.buyers must have its id, a 64-bit integer, as its first field, but it has none
        the record Buyer has the components [id, name], but shop.buyers declares the fields []\
        """);
  }

  @Test
  void fieldsAreTheComponentsOfTheRecord() {
    assertRefused(
        Buyer.BUYERS.entity(
            Buyer.class, Buyer.ID, Buyer.NAME, Buyer.BUYERS.text("alias", Buyer::name)),
        "the record Buyer has the components [id, name],"
            + " but shop.buyers declares the fields [id, name, alias]");
  }

  @Test
  void aRowIsKeptAsARecord() {
    Declaration<StringBuilder> texts = declaration("texts");
    assertRefused(
        texts.entity(StringBuilder.class, texts.id(text -> new Id<>(text.length()))),
        "shop.texts is kept as StringBuilder, which is no record");
  }

  @Test
  void aFieldIsOptionalWhereItsComponentIs() {
    record Visit(Id<Visit> id, Optional<String> note, LocalDate madeOn) {}
    Declaration<Visit> visits = declaration("visits");
    assertRefused(
        visits.entity(
            Visit.class,
            visits.id(Visit::id),
            visits.text("note", visit -> visit.note().orElse("")),
            visits.optional("made_on", Type.DATE, visit -> Optional.of(visit.madeOn()))),
        """
        the record Visit has note as Optional, but shop.visits.note is required
        the record Visit has madeOn as LocalDate, but shop.visits.made_on is optional: \
        let it be Optional\
        """);
  }

  @Test
  void whatRowsAreNamedByIsUniqueAndAllThatTheyMustHave() {
    record Label(Id<Label> id, String name, String text) {}
    Declaration<Label> labels = declaration("labels");
    TextField<Label, String> name = labels.text("name", Label::name);
    assertRefused(
        labels
            .entity(Label.class, labels.id(Label::id), name, labels.text("text", Label::text))
            .namedBy(name),
        """
        shop.labels is named by shop.labels.name, which must be required and unique
        shop.labels is named by shop.labels.name, but must have shop.labels.text, too\
        """);
  }

  @Test
  void anEntityListsItsOwnFieldsOnly() {
    Declaration<Buyer> customers = declaration("customers");
    assertRefused(
        Buyer.BUYERS.entity(Buyer.class, Buyer.ID, customers.text("name", Buyer::name)),
        "shop.buyers lists shop.customers.name, a field of another entity");
  }

  @Test
  void lengthsAndFormsAreForText() {
    assertRefused(
        goods(price(digits()), madeOn(atMost(5), notEmpty()), code()),
        """
        shop.goods.made_on is a date, but AtMost[length=5] is for text
        shop.goods.made_on is a date, but Form[pattern=_%, refusal=is empty] is for text\
        """);
  }

  @Test
  void boundsAreForNumbers() {
    assertRefused(
        goods(price(digits()), madeOn(new Trait.Above(ONE)), code(new Trait.AtLeast(ONE))),
        """
        shop.goods.made_on is a date, but Above[bound=1] is for a 32-bit integer \
        or a 64-bit integer or a decimal number
        shop.goods.code is a UUID, but AtLeast[bound=1] is for a 32-bit integer \
        or a 64-bit integer or a decimal number\
        """);
  }

  @Test
  void digitsAreForDecimalNumbers() {
    assertRefused(
        goods(price(digits()), madeOn(), code(digits())),
        "shop.goods.code is a UUID, but Digits[precision=3, scale=1] is for a decimal number");
  }

  @Test
  void aDecimalNumberSaysHowManyDigitsItHas() {
    assertRefused(
        goods(price(), madeOn(), code()),
        "shop.goods.price is a decimal number, but does not say how many digits");
  }

  @Test
  void defaultsAreValuesOfTheirFields() {
    assertRefused(
        goods(
            price(digits(), byDefault(GENERATED), byDefault(NOW)),
            madeOn(byDefault(ZERO)),
            code(byDefault(TRUE), byDefault(FALSE), byDefault(TODAY))),
        """
        shop.goods.price is a decimal number, but Default[initial=GENERATED] is for \
        a 64-bit integer or a UUID
        shop.goods.price is a decimal number, but Default[initial=NOW] is for a point in time
        shop.goods.made_on is a date, but Default[initial=ZERO] is for a 32-bit integer \
        or a 64-bit integer or a decimal number
        shop.goods.code is a UUID, but Default[initial=TRUE] is for a boolean
        shop.goods.code is a UUID, but Default[initial=FALSE] is for a boolean
        shop.goods.code is a UUID, but Default[initial=TODAY] is for a date\
        """);
  }

  @Test
  void choicesAndGivenDefaultsAreForText() {
    assertRefused(
        goods(price(digits()), madeOn(oneOf(Presence.class)), code(byDefault(given(REQUIRED)))),
        """
        shop.goods.made_on is a date, but OneOf[texts=[required, optional]] is for text
        shop.goods.code is a UUID, but Default[initial=Given[text=required]] is for text\
        """);
  }

  @Test
  void atLeastTwoFieldsOfAnEntityAreUniqueTogether() {
    assertRefused(
        goods(price(digits()), madeOn(), code()).uniqueTogether(code()),
        "shop.goods is unique by [code]: let the field itself be unique");
    assertRefused(
        goods(price(digits()), madeOn(), code())
            .uniqueTogether(code(), GOODS.text("name", Good::toString)),
        "shop.goods is unique by [code, name], but shop.goods.name is no field of it");
  }

  @Test
  void whatIsDerivedIsMadeOfOneRowAndHasANameOfItsOwn() {
    Field<Good, LocalDate> month = madeOn().month();
    assertRefused(
        goods(price(digits()), madeOn(), code())
            .deriving(month, month.named("price"), madeOn().max(), code()),
        """
        shop.goods has 2 fields named price: name one otherwise
        shop.goods derives shop.goods.made_on.max(), \
        which is made of a group of its rows, not of one
        shop.goods derives shop.goods.code, which is stored
        shop.goods has 2 fields named code: name one otherwise\
        """);
  }

  @Test
  void anEntityDerivesFieldsOfItsOwnOnly() {
    assertRefused(
        goods(price(digits()), madeOn(), code()).deriving(foreign()),
        "shop.goods derives shop.buyers.bought_on, a field of another entity");
  }

  @SuppressWarnings("unchecked") // what the compiler would refuse is what a mistaken cast lets by
  private static Field<Good, LocalDate> foreign() {
    return (Field<Good, LocalDate>)
        (Field<?, ?>)
            Buyer.BUYERS
                .field("made_on", Type.DATE, buyer -> LocalDate.EPOCH)
                .month()
                .named("bought_on");
  }

  @Test
  void traitsThatFitAreTaken() {
    Entity<Good> goods =
        goods(
            price(digits(), new Trait.Above(ONE), new Trait.AtLeast(ONE), byDefault(ZERO)),
            madeOn(unique(), byDefault(TODAY)),
            code(unique(), byDefault(GENERATED)));
    assertThat(Catalog.of(Context.of("shop", goods)).entities()).containsExactly(goods);
  }

  private static void assertRefused(Entity<?> entity, String message) {
    assertThatThrownBy(() -> Catalog.of(Context.of("shop", entity)))
        .isInstanceOf(InconsistentModel.class)
        .hasMessage(message);
  }

  private record Good(Id<Good> id, BigDecimal price, LocalDate madeOn, UUID code) {}

  private static final Declaration<Good> GOODS = declaration("goods");

  private static Entity<Good> goods(
      Field<Good, BigDecimal> price, Field<Good, LocalDate> madeOn, Field<Good, UUID> code) {
    return GOODS.entity(Good.class, GOODS.id(Good::id), price, madeOn, code);
  }

  private static Field<Good, BigDecimal> price(Trait... traits) {
    return GOODS.field("price", Type.NUMERIC, Good::price, traits);
  }

  private static Field<Good, LocalDate> madeOn(Trait... traits) {
    return GOODS.field("made_on", Type.DATE, Good::madeOn, traits);
  }

  private static Field<Good, UUID> code(Trait... traits) {
    return GOODS.field("code", Type.UUID, Good::code, traits);
  }

  private static Trait digits() {
    return new Trait.Digits(3, 1);
  }

  private static <T> Declaration<T> declaration(String collection) {
    return Declaration.of(
        "shop",
        collection,
        () -> {
          throw new IllegalStateException("no relation leads to " + collection);
        });
  }
}
