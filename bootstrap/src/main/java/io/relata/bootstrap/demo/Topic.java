package io.relata.bootstrap.demo;

/** What dice are rolled for. The names matter: another name is other data. */
enum Topic {
  USER,
  HAS_PROFILE,
  PROFILE,
  GROUPS_OF_USER,
  AUTHOR,
  RANK_OF_AUTHOR,
  AUTHOR_OF_POST,
  POST,
  TIME_OF_POST,
  TAGS_OF_POST,
  COMMENTS_OF_POST,
  POST_OF_COMMENT,
  COMMENT,
  TASK,
  EXTERNAL_ID_OF_TASK,
  TAGS_OF_TASK,
  EXPENSE,
  COURSE,
  STUDENT,
  COURSES_OF_STUDENT,
  PRODUCT,
  PRICE_OF_PRODUCT,
  ORDER,
  ITEMS_OF_ORDER
}
