package org.replypolitely.testing;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives every property a seed of its own that stays, so that the check says the same of the same code. New values are tried where
 * {@code -Dseeds=random} asks for them, as the deep check does; what that finds becomes an example of its own.
 */
public final class RepeatableSeeds implements AroundPropertyHook {

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        if (!"random".equals(System.getProperty("seeds"))
                && context.attributes().seed().isEmpty()) {
            String name = context.containerClass().getName() + "." + context.label();
            context.attributes().setSeed(Integer.toString(name.hashCode()));
        }
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
