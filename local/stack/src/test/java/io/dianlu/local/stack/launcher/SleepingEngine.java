package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.Engine;
import io.dianlu.local.stack.process.Program;
import io.dianlu.local.stack.process.RunFolders;
import io.dianlu.local.stack.process.StopSignal;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A program that does nothing; it answers while its process lives, if its script sleeps. */
class SleepingEngine implements Engine {
    private final String name;
    private final String script;
    private final RunFolders folders;

    SleepingEngine(String name, String script, RunFolders folders) {
        this.name = name;
        this.script = script;
        this.folders = folders;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return 0;
    }

    @Override
    public String address() {
        return "nowhere";
    }

    @Override
    public Program prepare() throws IOException {
        return new Program(name, List.of("/bin/sh", "-c", script), Map.of(), folders.home(), StopSignal.TERM);
    }

    @Override
    public boolean answers() {
        return script.startsWith("sleep") && folders.pidFile(name).find().isPresent();
    }
}
