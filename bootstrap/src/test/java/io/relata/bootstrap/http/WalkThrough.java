package io.relata.bootstrap.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Tests of a {@link Visitor}, one after the other, since all visit the same server. */
@ExtendWith(Visits.class)
@ResourceLock("visits")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Timeout(60)
@interface WalkThrough {}
