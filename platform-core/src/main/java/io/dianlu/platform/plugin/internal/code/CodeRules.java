package io.dianlu.platform.plugin.internal.code;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a plugin's code may name. Classes: what is in the jar itself, and of the rest only what is listed here; of classes it may name, some methods are out of
 * bounds. The point is that mistakes and shortcuts are found before they run, and that the limits on time, memory, tables and tenants cannot be stepped
 * around by ordinary code; that whoever writes a plugin means well is what its signature vouches for.
 */
final class CodeRules {

    /** Names in internal form: of packages, which end in a slash, or of types with those within them. */
    private static final List<String> OPEN = List.of(
            "io/dianlu/plugin/",
            "java/lang/",
            "java/math/",
            "java/text/",
            "java/time/",
            "java/util/",
            "java/io/",
            "java/net/URI",
            "java/net/URLEncoder",
            "java/net/URLDecoder",
            "java/nio/charset/",
            "java/nio/ByteBuffer",
            "java/security/",
            "javax/crypto/",
            "org/jspecify/",
            "org/pf4j/ExtensionPoint",
            "org/slf4j/",
            "org/springframework/web/bind/annotation/",
            "org/springframework/http/",
            "org/springframework/stereotype/",
            "org/springframework/context/annotation/Bean",
            "org/springframework/context/annotation/Configuration",
            "org/springframework/context/annotation/Lazy",
            "org/springframework/context/annotation/Primary",
            "org/springframework/beans/factory/annotation/Autowired",
            "org/springframework/beans/factory/annotation/Qualifier",
            "com/fasterxml/jackson/annotation/",
            "tools/jackson/core/JacksonException",
            "tools/jackson/databind/JsonNode",
            "tools/jackson/databind/node/",
            "tools/jackson/databind/json/JsonMapper");

    private static final List<String> SHUT = List.of(
            "java/lang/Process",
            "java/lang/ProcessBuilder",
            "java/lang/ProcessHandle",
            "java/lang/Runtime",
            "java/lang/ClassLoader",
            "java/lang/Module",
            "java/lang/ModuleLayer",
            "java/lang/ThreadGroup",
            "java/lang/ThreadLocal",
            "java/lang/InheritableThreadLocal",
            "java/lang/foreign/",
            "java/lang/instrument/",
            "java/lang/management/",
            "java/lang/reflect/",
            "java/lang/ref/Cleaner",
            "java/lang/invoke/VarHandle",
            "java/io/File",
            "java/io/FileDescriptor",
            "java/io/FileInputStream",
            "java/io/FileOutputStream",
            "java/io/FileReader",
            "java/io/FileWriter",
            "java/io/RandomAccessFile",
            "java/io/ObjectInputStream",
            "java/security/Provider",
            "java/security/Security",
            "java/util/Timer",
            "java/util/TimerTask",
            "java/util/ServiceLoader",
            "java/util/prefs/",
            "java/util/zip/ZipFile",
            "java/util/jar/",
            "java/util/logging/",
            "java/util/concurrent/ForkJoinPool",
            "java/util/concurrent/ForkJoinTask",
            "java/util/concurrent/ForkJoinWorkerThread",
            "java/util/concurrent/RecursiveTask",
            "java/util/concurrent/RecursiveAction",
            "java/util/concurrent/Executor",
            "java/util/concurrent/Executors",
            "java/util/concurrent/ExecutorService",
            "java/util/concurrent/ThreadPoolExecutor",
            "java/util/concurrent/ScheduledThreadPoolExecutor",
            "java/util/concurrent/CompletableFuture",
            "java/util/concurrent/StructuredTaskScope",
            "org/springframework/http/client/",
            "org/springframework/http/server/",
            "org/springframework/http/codec/",
            "org/springframework/http/converter/",
            "com/fasterxml/jackson/annotation/JsonTypeInfo",
            "com/fasterxml/jackson/annotation/JacksonInject");

    private static final Map<String, Set<String>> SHUT_METHODS = Map.of(
            "java/lang/System",
            Set.of(
                    "getenv",
                    "getProperty",
                    "getProperties",
                    "setProperty",
                    "setProperties",
                    "clearProperty",
                    "exit",
                    "load",
                    "loadLibrary",
                    "setOut",
                    "setErr",
                    "setIn",
                    "gc",
                    "getLogger",
                    "setSecurityManager",
                    "console",
                    "inheritedChannel",
                    "runFinalization"),
            "java/lang/Thread",
            Set.of(
                    "<init>",
                    "ofVirtual",
                    "ofPlatform",
                    "startVirtualThread",
                    "getAllStackTraces",
                    "getContextClassLoader",
                    "setContextClassLoader",
                    "setDefaultUncaughtExceptionHandler",
                    "enumerate",
                    "setPriority",
                    "getThreadGroup"),
            "java/lang/Class",
            Set.of(
                    "forName",
                    "getClassLoader",
                    "getModule",
                    "getDeclaredMethod",
                    "getDeclaredMethods",
                    "getDeclaredField",
                    "getDeclaredFields",
                    "getDeclaredConstructor",
                    "getDeclaredConstructors",
                    "getMethod",
                    "getMethods",
                    "getField",
                    "getFields",
                    "getConstructor",
                    "getConstructors",
                    "getProtectionDomain",
                    "newInstance",
                    "getResource",
                    "forPrimitiveName"),
            "java/lang/Integer",
            Set.of("getInteger"),
            "java/lang/Long",
            Set.of("getLong"),
            "java/lang/Boolean",
            Set.of("getBoolean"),
            "java/lang/invoke/MethodHandles",
            Set.of("privateLookupIn", "lookup", "publicLookup"),
            "java/util/Locale",
            Set.of("setDefault"),
            "java/util/TimeZone",
            Set.of("setDefault"));

    /** Whatever the type is called: threads of others, and names of classes that come as text. */
    private static final Set<String> SHUT_ANYWHERE = Set.of(
            "parallel", "parallelStream", "activateDefaultTyping", "activateDefaultTypingAsProperty", "addMixIn");

    private CodeRules() {}

    /** Whether a class outside the jar may be named. */
    static boolean mayName(String internalName) {
        return OPEN.stream().anyMatch(entry -> covers(entry, internalName))
                && SHUT.stream().noneMatch(entry -> covers(entry, internalName));
    }

    private static boolean covers(String entry, String name) {
        return entry.endsWith("/") ? name.startsWith(entry) : name.equals(entry) || name.startsWith(entry + "$");
    }

    static boolean mayCall(String owner, String method) {
        return !SHUT_ANYWHERE.contains(method)
                && !SHUT_METHODS.getOrDefault(owner, Set.of()).contains(method);
    }
}
