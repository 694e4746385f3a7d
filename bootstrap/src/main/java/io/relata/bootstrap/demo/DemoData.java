package io.relata.bootstrap.demo;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.budget.Expense;
import io.relata.domain.people.Group;
import io.relata.domain.people.Profile;
import io.relata.domain.people.User;
import io.relata.domain.school.Course;
import io.relata.domain.school.Student;
import io.relata.domain.school.Subject;
import io.relata.domain.school.Teacher;
import io.relata.domain.shop.Customer;
import io.relata.domain.shop.LineItem;
import io.relata.domain.shop.Order;
import io.relata.domain.shop.Product;
import io.relata.domain.tasks.Task;
import io.relata.jdbi.demo.Portion;
import java.util.List;
import java.util.stream.Stream;

/** All demo rows of all contexts. */
record DemoData(
    DemoSize size,
    DemoPeople people,
    DemoBlog blog,
    DemoTasks tasks,
    DemoBudget budget,
    DemoSchool school,
    DemoShop shop) {

  static DemoData of(DemoSize size, long seed, Taken taken) {
    return new DemoData(
        size,
        new DemoPeople(size, seed, taken),
        new DemoBlog(size, seed, taken),
        new DemoTasks(size, seed, taken),
        new DemoBudget(size, seed, taken),
        new DemoSchool(size, seed, taken),
        new DemoShop(size, seed, taken));
  }

  /** The rows by table, each after those that it refers to. */
  List<Portion<?>> portions() {
    return Stream.of(
            peoplePortions(),
            blogPortions(),
            tasksPortions(),
            budgetPortions(),
            schoolPortions(),
            shopPortions())
        .<Portion<?>>flatMap(List::stream)
        .toList();
  }

  private List<Portion<?>> peoplePortions() {
    return List.of(
        Portion.of(User.ENTITY, people.users()),
        Portion.of(Profile.ENTITY, people.profiles()),
        Portion.of(Group.ENTITY, people.groups()),
        Portion.of(User.GROUPS, people.memberships()));
  }

  private List<Portion<?>> blogPortions() {
    return List.of(
        Portion.of(Author.ENTITY, blog.authors()),
        Portion.of(Tag.ENTITY, blog.tags()),
        Portion.of(Post.ENTITY, blog.posts()),
        Portion.of(Post.TAGS, blog.taggings()),
        Portion.of(Comment.ENTITY, blog.comments()));
  }

  private List<Portion<?>> tasksPortions() {
    return List.of(
        Portion.of(io.relata.domain.tasks.Category.ENTITY, tasks.categories()),
        Portion.of(io.relata.domain.tasks.Tag.ENTITY, tasks.tags()),
        Portion.of(Task.ENTITY, tasks.tasks()),
        Portion.of(Task.TAGS, tasks.taggings()));
  }

  private List<Portion<?>> budgetPortions() {
    return List.of(
        Portion.of(io.relata.domain.budget.Category.ENTITY, budget.categories()),
        Portion.of(Expense.ENTITY, budget.expenses()));
  }

  private List<Portion<?>> schoolPortions() {
    return List.of(
        Portion.of(Teacher.ENTITY, school.teachers()),
        Portion.of(Subject.ENTITY, school.subjects()),
        Portion.of(Course.ENTITY, school.courses()),
        Portion.of(Student.ENTITY, school.students()),
        Portion.of(Course.STUDENTS, school.enrolments()));
  }

  private List<Portion<?>> shopPortions() {
    return List.of(
        Portion.of(Customer.ENTITY, shop.customers()),
        Portion.of(Product.ENTITY, shop.products()),
        Portion.of(Order.ENTITY, shop.orders()),
        Portion.of(LineItem.ENTITY, shop.items()));
  }

  /** About how many rows there are: some are counted only while they are made. */
  long about() {
    long ofUsers = 3L * size.users() + size.groups() + 2L * size.tasks() + size.expenses();
    long ofBlog = size.authors() + size.tags() + 3L * size.posts() + blog.commentCount();
    long ofSchool = size.teachers() + size.courses() + 4L * size.students();
    long ofShop = size.customers() + size.products() + 3L * size.orders();
    return ofUsers + ofBlog + ofSchool + ofShop;
  }
}
