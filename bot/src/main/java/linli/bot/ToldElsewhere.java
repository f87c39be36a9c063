package linli.bot;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Why it could not start is told once, by {@link Troubles}. Switching Spring's loggers off is not enough: a broken
 * application.yml is met before their levels are read.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class ToldElsewhere implements SpringBootExceptionReporter {
    ToldElsewhere(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return true;
    }
}
