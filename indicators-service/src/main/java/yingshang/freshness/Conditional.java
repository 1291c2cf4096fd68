package yingshang.freshness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A route whose answer depends on its address and on nothing but these subjects. It gets a strong ETag; a request that
 * names it in {@code If-None-Match} is answered 304 before anything else is read. On a class for all its routes.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Conditional {

    /** Everything the answer rests on. */
    Subject[] value();

    /** Seconds for which a client need not ask again; 0 to ask every time. */
    int maxAge() default 0;
}
