package io.relata.domain.shop;

import static io.relata.domain.model.Trait.atMost;
import static io.relata.domain.model.Trait.notEmpty;
import static io.relata.domain.model.Trait.unique;

import io.relata.domain.model.Declaration;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.TextField;
import io.relata.domain.model.ToMany;
import io.relata.domain.people.Email;

/** Someone who orders. */
public record Customer(Id<Customer> id, String name, Email email) {

  private static final Declaration<Customer> CUSTOMERS =
      Declaration.of("shop", "customers", () -> Customer.ENTITY);

  public static final Field<Customer, Id<Customer>> ID = CUSTOMERS.id(Customer::id);
  public static final TextField<Customer, String> NAME =
      CUSTOMERS.text("name", Customer::name, atMost(100), notEmpty());
  public static final TextField<Customer, Email> EMAIL =
      CUSTOMERS.text("email", Email.TYPE, Customer::email, atMost(200), Email.FORM, unique());

  public static final ToMany<Customer, Order> ORDERS =
      CUSTOMERS.hasMany("orders", () -> Order.CUSTOMER);

  public static final Entity<Customer> ENTITY =
      CUSTOMERS.entity(Customer.class, ID, NAME, EMAIL).relatedBy(ORDERS);

  /** A new customer. */
  public static NewRow<Customer> named(String name, String email) {
    return NewRow.of(ENTITY).with(NAME, name).withPlain(EMAIL, email);
  }
}
