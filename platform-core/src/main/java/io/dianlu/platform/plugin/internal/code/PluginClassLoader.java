package io.dianlu.platform.plugin.internal.code;

import io.dianlu.platform.plugin.internal.call.Meter;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/**
 * The classes of one plugin, metered as they are defined. Of the platform's it shows what {@link CodeRules} opens, and Spring, which stands between the two;
 * everything else does not exist in here, also for names put together at run time.
 */
public final class PluginClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private static final String SUFFIX = ".class";

    private final Path jar;
    private final ClassLoader host;
    private final Metering metering;
    private final CodeSource source;

    public PluginClassLoader(String name, Path jar, ClassLoader host) throws MalformedURLException {
        super(name, new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        this.jar = jar;
        this.host = host;
        this.source = new CodeSource(jar.toUri().toURL(), (Certificate[]) null);
        this.metering = new Metering(new ClassLoader(host) {
            @Override
            public @Nullable URL findResource(String resource) {
                return PluginClassLoader.this.findResource(resource);
            }
        });
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            return loaded != null ? loaded : isOpen(name) ? host.loadClass(name) : findClass(name);
        }
    }

    private static boolean isOpen(String name) {
        if (name.equals(Meter.class.getName())) {
            return true;
        }
        var internal = name.replace('.', '/');
        return CodeRules.mayName(internal)
                || internal.startsWith("java/lang/reflect/")
                || internal.startsWith("org/springframework/") && !internal.startsWith("org/springframework/security/");
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var resource = findResource(name.replace('.', '/') + SUFFIX);
        if (resource == null) {
            throw new ClassNotFoundException(name + " is no class of this plugin, nor one it may use");
        }
        try (var in = resource.openStream()) {
            var bytes = metering.applyTo(in.readAllBytes());
            return defineClass(name, bytes, 0, bytes.length, source);
        } catch (IOException | IllegalArgumentException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    /**
     * Its classes in a package and those below that are beans. Read from the jar's own list, since a search for folders finds nothing in jars that name none.
     *
     * @throws IOException also when a class names what it may not use
     */
    public List<Class<?>> beans(String packageName) throws IOException {
        var prefix = packageName.replace('.', '/') + "/";
        var beans = new ArrayList<Class<?>>();
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : Collections.list(file.entries())) {
                var name = entry.getName();
                if (name.startsWith(prefix) && name.endsWith(SUFFIX)) {
                    var type = loadClass(
                            name.substring(0, name.length() - SUFFIX.length()).replace('/', '.'));
                    if (!type.isAnnotation() && AnnotatedElementUtils.hasAnnotation(type, Component.class)) {
                        beans.add(type);
                    }
                }
            }
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IOException(e);
        }
        return beans;
    }

    /** Only what is in the jar: the platform's files hold its settings. */
    @Override
    public @Nullable URL getResource(String name) {
        return findResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return findResources(name);
    }
}
