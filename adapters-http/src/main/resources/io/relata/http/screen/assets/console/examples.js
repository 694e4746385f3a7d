// Questions to begin with, each of which shows something. Those of contexts that are not there are
// left out.

const EXAMPLES = [
  ['Posts with authors and tags', '/blog/posts?select=id,title,author(name),tags(name)&order=published_at.desc&limit=10'],
  ['Three newest comments of each', '/blog/posts?select=id,title,comments(body,created_at,user(username))&comments.order=created_at.desc&comments.limit=3&limit=10'],
  ['Authors by number of posts', '/blog/authors?select=name,posts(count)&order=posts(count).desc&limit=10'],
  ['Orders with totals and items', '/shop/orders?select=id,status,total,items(quantity,product(name,price))&limit=5'],
  ['What was spent on what', '/budget/expenses?select=category(name),amount.sum(),count()&order=amount.sum().desc'],
  ['A mistake', '/blog/posts?select=titel,author(name)'],
];

export const examplesOf = (catalog) =>
  EXAMPLES.filter(([, address]) => catalog.entityAt(address.split('?')[0].split('/').slice(1)));
