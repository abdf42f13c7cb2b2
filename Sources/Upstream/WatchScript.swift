/// The SQL that installs a watch, again if need be, and the SQL that removes it.
public struct WatchScript {
    let watch: Watch
    let function: TriggerFunction
    let state: StateFunction
    private let triggers: [WatchTrigger]

    /// The scripts of a watch.
    public init(_ watch: Watch) {
        self.watch = watch
        function = TriggerFunction(watch)
        state = StateFunction(watch)
        triggers = WatchTrigger.all(of: watch)
    }

    /// The fingerprint of all that is installed.
    public var fingerprint: String {
        Fingerprint(([function.definition, state.definition] + triggers.map(\.definition)).joined(separator: "\n")).text
    }

    /// What the functions and triggers are commented with.
    public var mark: String { "mutasi: made by mutasictl trigger generate, definition \(fingerprint)" }

    /// Installs the watch; a second run changes nothing.
    public var installation: String {
        """
        -- Tells mutasi of changes (topic \(watch.topic.rawValue), \(watch.mode.rawValue) mode). Made by mutasictl trigger generate, definition
        -- \(fingerprint). To be run by a superuser, or by a member of both the owner of the table and the owner of the schema
        -- mutasi_inbox. It may be run again. Removal: the same command with --remove.
        \(opening)

        -- What is watched has to be there, and has to be of types that can be compared.
        \(examination)

        \(function.definition)
        comment on function mutasi_inbox.\(function.name)() is \(Literal(mark).quoted);

        -- What reconciliation compares.
        \(state.definition)
        comment on function mutasi_inbox.\(state.name)() is \(Literal(mark).quoted);

        -- Both run with the rights of the inbox's owner, who reads these columns and no other; nobody else may call them.
        revoke execute on function mutasi_inbox.\(function.name)(), mutasi_inbox.\(state.name)() from public;
        \(ownership(granting: true))

        -- The table is locked for the moment that it takes, and other statements are not kept waiting for a lock.
        set local lock_timeout = '2s';
        \(triggers.map(installed).joined(separator: "\n"))

        \(registration)
        commit;

        -- How everything is now; what changes from here on is told, or found to be missing.
        select compared, lost from mutasi_inbox.reconcile(\(Literal(watch.name).quoted));

        """
    }

    /// Removes all that was installed; what was told stays.
    public var removal: String {
        """
        -- Stops telling mutasi of changes (topic \(watch.topic.rawValue)). What was told stays. It may be run again.
        \(opening)

        set local lock_timeout = '2s';
        \(removedTriggers)
        drop function if exists mutasi_inbox.\(function.name)();
        drop function if exists mutasi_inbox.\(state.name)();
        delete from mutasi_inbox.processed where watch = \(Literal(watch.name).quoted);
        delete from mutasi_inbox.watch where name = \(Literal(watch.name).quoted);
        \(ownership(granting: false))
        commit;

        """
    }

    private var opening: String {
        """
        begin;
        set local standard_conforming_strings = on;
        set local search_path = pg_catalog, pg_temp;
        set local client_min_messages = warning;
        """
    }

    private func installed(_ trigger: WatchTrigger) -> String {
        """
        \(trigger.definition)
        comment on trigger \(trigger.name) on \(watch.table.quoted) is \(Literal(mark).quoted);
        """
    }

    /// Nothing is dropped where the table is gone.
    private var removedTriggers: String {
        let drops = triggers.map { "        drop trigger if exists \($0.name) on \(watch.table.quoted);" }
        let block = """

            begin
                if to_regclass(\(Literal(watch.table.reference).quoted)) is not null then
            \(drops.joined(separator: "\n"))
                end if;
            end

            """
        return "do \(Literal(block).betweenDollars);"
    }
}
