create schema school;

create table school.teachers (
  id    bigint generated always as identity,
  name  varchar(100) not null,
  email varchar(200) not null,
  constraint teachers_pkey primary key (id),
  constraint teachers_email_key unique (email),
  constraint teachers_name_form check (name like '_%'),
  constraint teachers_email_form check (email like '_%@_%')
);

create table school.subjects (
  id         bigint generated always as identity,
  name       varchar(100) not null,
  teacher_id bigint       not null,
  constraint subjects_pkey primary key (id),
  constraint subjects_name_key unique (name),
  constraint subjects_teacher_id_fkey foreign key (teacher_id) references school.teachers (id) on delete restrict,
  constraint subjects_name_form check (name like '_%')
);

create index subjects_teacher_id_idx on school.subjects (teacher_id);

create table school.courses (
  id         bigint generated always as identity,
  title      varchar(200) not null,
  teacher_id bigint       not null,
  constraint courses_pkey primary key (id),
  constraint courses_teacher_id_fkey foreign key (teacher_id) references school.teachers (id) on delete restrict,
  constraint courses_title_form check (title like '_%')
);

create index courses_teacher_id_idx on school.courses (teacher_id);

create table school.students (
  id         bigint generated always as identity,
  name       varchar(100) not null,
  email      varchar(200) not null,
  advisor_id bigint,
  constraint students_pkey primary key (id),
  constraint students_email_key unique (email),
  constraint students_advisor_id_fkey foreign key (advisor_id) references school.teachers (id) on delete set null,
  constraint students_name_form check (name like '_%'),
  constraint students_email_form check (email like '_%@_%')
);

create index students_name_id_idx on school.students (name, id);
create index students_advisor_id_idx on school.students (advisor_id);

create table school.course_students (
  course_id  bigint not null,
  student_id bigint not null,
  constraint course_students_pkey primary key (course_id, student_id),
  constraint course_students_course_id_fkey foreign key (course_id) references school.courses (id) on delete cascade,
  constraint course_students_student_id_fkey foreign key (student_id) references school.students (id) on delete cascade
);

create index course_students_student_id_course_id_idx on school.course_students (student_id, course_id);
