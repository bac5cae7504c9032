package io.dianlu.local.elasticsearch.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.elasticsearch.common.settings.Settings;

/**
 * An analysis component of the official distribution, served by a factory of Lucene.
 *
 * @param name the official name
 * @param factory makes Lucene's factory from Lucene's arguments
 * @param arguments the official setting's name → Lucene's argument
 * @param defaults what the official distribution assumes, as Lucene's arguments
 * @param <F> kind of Lucene factory
 */
record OfficialName<F>(
        String name,
        Function<Map<String, String>, F> factory,
        Map<String, String> arguments,
        Map<String, String> defaults) {

    static <F> OfficialName<F> of(String name, Function<Map<String, String>, F> factory) {
        return new OfficialName<>(name, factory, Map.of(), Map.of());
    }

    OfficialName<F> with(String setting, String argument) {
        return new OfficialName<>(name, factory, and(arguments, setting, argument), defaults);
    }

    OfficialName<F> with(String setting, String argument, String byDefault) {
        return new OfficialName<>(name, factory, and(arguments, setting, argument), and(defaults, argument, byDefault));
    }

    /** Lucene's factory for these settings; a setting that this local server does not know is refused. */
    F create(Settings settings) {
        var values = new HashMap<>(defaults);
        for (String key : settings.keySet()) {
            if (key.equals("type") || key.startsWith("index.")) {
                continue;
            }
            String argument = arguments.get(key);
            if (argument == null) {
                throw new IllegalArgumentException(
                        "the local search server does not know the setting [" + key + "] of [" + name + "]");
            }
            values.put(argument, number(settings.get(key)));
        }
        return factory.apply(values);
    }

    /** Some of Lucene's switches are numbers, and those that are not accept nothing but true and false. */
    private String number(String value) {
        if (!name.startsWith("word_delimiter")) {
            return value;
        }
        return switch (value) {
            case "true" -> "1";
            case "false" -> "0";
            default -> value;
        };
    }

    private static Map<String, String> and(Map<String, String> map, String key, String value) {
        var longer = new HashMap<>(map);
        longer.put(key, value);
        return Map.copyOf(longer);
    }
}
