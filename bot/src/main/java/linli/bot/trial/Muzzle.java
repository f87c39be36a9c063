package linli.bot.trial;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import linli.bot.channel.Channel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Puts a {@link Captured} before every channel there is. */
@Silently
@Component
class Muzzle implements BeanPostProcessor {
    private final ObjectProvider<InstantSource> time;
    private final List<Captured.Word> words = new ArrayList<>();

    Muzzle(ObjectProvider<InstantSource> time) {
        this.time = time;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Channel real
                ? new Captured(real, () -> time.getObject().instant(), words)
                : bean;
    }

    List<Captured.Word> words() {
        return words;
    }
}
