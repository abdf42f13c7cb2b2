/// The SQL that makes an upstream database ready to be read by a login that may do nothing else, and the SQL that takes it back.
public struct OutboxScript: Sendable {
    private let outbox: String
    private let role: Identifier
    private let tables: [TableName]

    /// Takes what is installed.
    ///
    /// - Parameters:
    ///   - outbox: The statements that make the schema `mutasi_inbox`.
    ///   - role: The daemon's login, which the upstream system's administrator makes.
    ///   - tables: Those that the login reads.
    public init(outbox: String, role: Identifier, tables: [TableName]) {
        self.outbox = outbox
        self.role = role
        self.tables = tables.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Installs it; a second run changes nothing.
    public var installation: String {
        """
        -- Makes this database ready to be read by mutasi. To be run by its owner or a superuser: psql -v ON_ERROR_STOP=1 -f.
        -- It may be run again. Before: create role \(role) login password '…'; afterwards the triggers, by the SQL of
        -- mutasictl trigger generate. Removal: the same command with --remove.
        begin;
        set local standard_conforming_strings = on;
        set local client_min_messages = warning;
        do \(Literal(creation).betweenDollars);

        grant usage on schema mutasi_inbox to \(role.quoted);
        grant select on mutasi_inbox.watch to \(role.quoted);
        grant execute on function mutasi_inbox.pull(xid8, bigint, integer), mutasi_inbox.outlook(xid8, bigint),
            mutasi_inbox.acknowledge(text, xid8, bigint), mutasi_inbox.forget(), mutasi_inbox.sleep(boolean),
            mutasi_inbox.reconcile(text) to \(role.quoted);

        -- What our data come from is read, and nothing else.
        \(tables.map(granted).joined(separator: "\n"))
        commit;

        """
    }

    /// Takes all back, what was told included; triggers that tell have to be removed first.
    public var removal: String {
        """
        -- Removes what mutasi had in this database. Triggers are removed first, by mutasictl trigger generate --remove.
        begin;
        set local client_min_messages = warning;
        do \(Literal(leaving).betweenDollars);
        commit;

        """
    }

    private var creation: String {
        """

        begin
            if to_regclass('mutasi_inbox.event') is null then
                execute \(Literal(outbox).betweenDollars);
            end if;
        end

        """
    }

    private func granted(_ table: TableName) -> String {
        """
        grant usage on schema \(table.schema.quoted) to \(role.quoted);
        grant select on \(table.quoted) to \(role.quoted);
        """
    }

    private var leaving: String {
        let revocations = tables.map {
            """
                    if to_regclass(\(Literal($0.reference).quoted)) is not null then
                        revoke select on \($0.quoted) from \(role.quoted);
                    end if;
            """
        }
        return """

            begin
                if exists (
                    select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                    where p.pronamespace = to_regnamespace('mutasi_inbox') and t.tgname like 'mutasi\\_%'
                ) then
                    raise exception 'tables still tell mutasi of changes' using hint = 'mutasictl trigger generate --remove';
                end if;
                if exists (select from pg_roles where rolname = \(Literal(role.text).quoted)) then
            \(revocations.joined(separator: "\n"))
                end if;
                drop schema if exists mutasi_inbox cascade;
            end

            """
    }
}
