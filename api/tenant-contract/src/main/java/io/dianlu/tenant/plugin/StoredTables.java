package io.dianlu.tenant.plugin;

/** What becomes of the tables of a plugin when a version of it goes. */
public enum StoredTables {
    /** They stay as they are. */
    KEEP,
    /** What the version's migrations changed is taken back, as for a return to the version before. */
    ROLL_BACK,
    /** All of the plugin's are erased; only with its last version. */
    ERASE
}
