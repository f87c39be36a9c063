package linli.bot.trial;

import io.namastack.outbox.Outbox;
import io.namastack.outbox.handler.OutboxRecordMetadata;
import io.namastack.outbox.handler.OutboxTypedHandler;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/** Stands in for the engine: hands each task to who takes it, in order and in this thread, so that tens of thousands go quickly. */
@Silently
@Component
@Primary
class Handover implements Outbox {
    private static final Logger log = LoggerFactory.getLogger(Handover.class);

    private final ObjectProvider<OutboxTypedHandler<?>> handlers;
    private final InstantSource time;
    private final Queue<Object> waiting = new ArrayDeque<>();
    private Map<Class<?>, OutboxTypedHandler<Object>> byTask;
    private int failures;

    Handover(ObjectProvider<OutboxTypedHandler<?>> handlers, InstantSource time) {
        this.handlers = handlers;
        this.time = time;
    }

    @Override
    public void schedule(Object task, String key, Map<String, String> context) {
        waiting.add(task);
    }

    @Override
    public void schedule(Object task, String key) {
        waiting.add(task);
    }

    @Override
    public void schedule(Object task, Map<String, String> context) {
        waiting.add(task);
    }

    @Override
    public void schedule(Object task) {
        waiting.add(task);
    }

    /** Until nothing waits; what fails is counted and the next goes on. */
    void settle() {
        for (var task = waiting.poll(); task != null; task = waiting.poll()) {
            try {
                takers().get(task.getClass()).handle(task, new OutboxRecordMetadata("", "", time.instant(), Map.of()));
            } catch (RuntimeException failed) {
                failures++;
                log.warn("{} could not be dealt with: {}", task, failed.toString());
            }
        }
    }

    int failures() {
        return failures;
    }

    @SuppressWarnings("unchecked")
    private Map<Class<?>, OutboxTypedHandler<Object>> takers() {
        if (byTask == null) {
            byTask = new HashMap<>();
            handlers.forEach(handler -> byTask.put(
                    ResolvableType.forInstance(handler)
                            .as(OutboxTypedHandler.class)
                            .getGeneric(0)
                            .resolve(),
                    (OutboxTypedHandler<Object>) handler));
        }
        return byTask;
    }
}
