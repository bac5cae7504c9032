package io.dianlu.local.stack.process;

/** The signal that asks a program to end in order. PostgreSQL waits for its clients on TERM and ends at once on INT. */
public enum StopSignal {
    TERM,
    INT;

    void send(ProcessHandle process) {
        if (this == TERM) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (java.io.IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
