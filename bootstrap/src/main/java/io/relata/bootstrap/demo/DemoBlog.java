package io.relata.bootstrap.demo;

import io.relata.domain.blog.Author;
import io.relata.domain.blog.Comment;
import io.relata.domain.blog.Post;
import io.relata.domain.blog.Tag;
import io.relata.domain.model.Id;
import io.relata.domain.model.Pair;
import io.relata.domain.people.Email;
import io.relata.domain.people.User;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Authors, some of whom wrote most of the posts, and tags and comments, as unevenly spread. */
final class DemoBlog {

  private final DemoSize size;
  private final long seed;
  private final Ids<User> userIds;
  private final Ids<Author> authorIds;
  private final Ids<Post> postIds;
  private final Ids<Tag> tagIds;
  private final Ids<Comment> commentIds;
  private final Shares postsOfAuthors;
  private final Shuffle authorsOfPosts;
  private final Shares commentsOfPosts;

  DemoBlog(DemoSize size, long seed, Taken taken) {
    this.size = size;
    this.seed = seed;
    this.userIds = taken.ids(User.ENTITY);
    this.authorIds = taken.ids(Author.ENTITY);
    this.postIds = taken.ids(Post.ENTITY);
    this.tagIds = taken.ids(Tag.ENTITY);
    this.commentIds = taken.ids(Comment.ENTITY);
    this.postsOfAuthors = Skew.postsOfAuthors(size, seed);
    this.authorsOfPosts = new Shuffle(size.posts(), seed, Topic.AUTHOR_OF_POST);
    this.commentsOfPosts = Skew.commentsOfPosts(size, seed);
  }

  int commentCount() {
    return commentsOfPosts.total();
  }

  Stream<Author> authors() {
    return LongStream.range(0, size.authors()).mapToObj(this::author);
  }

  Stream<Post> posts() {
    return LongStream.range(0, size.posts()).mapToObj(this::post);
  }

  Stream<Tag> tags() {
    return LongStream.range(0, size.tags()).mapToObj(tagIds::of).map(DemoBlog::tag);
  }

  Stream<Pair<Post, Tag>> taggings() {
    return LongStream.range(0, size.posts()).boxed().flatMap(this::taggings);
  }

  Stream<Comment> comments() {
    return LongStream.range(0, commentCount()).mapToObj(this::comment);
  }

  private Author author(long number) {
    Id<Author> id = authorIds.of(number);
    boolean user = number == 0 || Dice.of(seed, Topic.AUTHOR, number).in100(40);
    if (user) {
      PersonName name = PersonName.of(userIds.of(number).value());
      return new Author(id, name.full(), name.email(), Optional.of(userIds.of(number)));
    }
    PersonName name = PersonName.of(id.value());
    Email email = new Email(name.email().value().replace("@example.com", "@example.org"));
    return new Author(id, name.full(), email, Optional.empty());
  }

  private Post post(long number) {
    Dice dice = Dice.of(seed, Topic.POST, number);
    int author = postsOfAuthors.ownerOf(authorsOfPosts.at(number));
    return new Post(
        postIds.of(number),
        Prose.title(dice),
        Prose.content(dice),
        publishedAt(number),
        authorIds.of(author));
  }

  private Instant publishedAt(long post) {
    return Times.of(Dice.of(seed, Topic.TIME_OF_POST, post), post, size.posts());
  }

  private static Tag tag(Id<Tag> id) {
    return new Tag(id, Names.of(Words.TAGS, id.value()));
  }

  /** A tenth of the posts has no tag; the others have up to four. */
  private Stream<Pair<Post, Tag>> taggings(long post) {
    Dice dice = Dice.of(seed, Topic.TAGS_OF_POST, post);
    int tags = dice.in100(10) ? 0 : 1 + dice.below(2) + dice.below(3);
    return IntStream.generate(() -> Skew.oneOf(dice, size.tags()))
        .distinct()
        .limit(tags)
        .mapToObj(tag -> Pair.of(postIds.of(post), tagIds.of(tag)));
  }

  private Comment comment(long number) {
    Dice dice = Dice.of(seed, Topic.COMMENT, number);
    int post = commentsOfPosts.ownerOf(Shuffle.nearby(number, commentCount(), seed));
    Optional<Id<User>> user =
        dice.in100(15) ? Optional.empty() : Optional.of(userIds.of(size.anyUser(dice)));
    return new Comment(
        commentIds.of(number),
        Prose.comment(dice),
        Times.after(publishedAt(post), dice),
        postIds.of(post),
        user);
  }
}
