import Postgres
import TestSupport
import Testing

@Suite("What the roles try and must not")
struct AttackTests {
    private let house: House

    init() throws {
        house = try House()
    }

    /// Runs a statement that has to be refused, and says by what.
    private func refusal(_ session: Session, _ statement: String) throws -> PostgresError {
        try #require(throws: PostgresError.self, "\(statement)") { try session.script(statement) }
    }

    private func isForbidden(_ session: Session, _ statement: String, sourceLocation: SourceLocation = #_sourceLocation)
        throws
    {
        let error = try refusal(session, statement)
        #expect(error.sqlState == .insufficientPrivilege, "\(statement): \(error)", sourceLocation: sourceLocation)
    }

    private func number(_ session: Session, _ statement: SQL) throws -> Int {
        try session.query(statement)[0].decode(at: 0)
    }

    @Test(
        "nobody changes the record, reads another's words or becomes another role",
        arguments: ["OPERATOR", "VERIFIER", "TPK", "DECIDER", "AUDITOR"]
    )
    func everybody(role: String) throws {
        let session = try house.session(of: "Pegawai 1", role)
        for statement in [
            "update audit.event set login = 'x'", "delete from audit.event", "truncate audit.event",
            "insert into audit.event (action, subject, key) values ('INSERT', 'x', 'x')",
            "update mutasi.proposal_event set role = 'PPK'", "delete from mutasi.proposal_event",
            "select words from mutasi.dialogue_statement", "select summary from mutasi.dialogue_version",
            "set role mutasi_owner", "set role mutasi_daemon", "set role mutasi_portal",
            "create table mutasi.mine (x int)", "create schema mine", "create table public.mine (x int)",
            "alter table mutasi.proposal disable trigger all", "set session_replication_role = replica",
            "alter table mutasi.proposal disable row level security", "drop policy in_sight on mutasi.proposal",
            "create function mutasi.holds_office(uuid, text, text, text) returns boolean language sql return true",
            "insert into mutasi.account (login, person, roles, reason) select 'x', id, '{DECIDER}', 'x' from mutasi.employee",
            "update mutasi.account set roles = '{DECIDER}'",
            "insert into mutasi.office_holder (office, holder, standing, starts_on, letter_number, letter_date, entered_by) "
                + "select 'PPK', id, 'DEFINITIF', '2025-01-01', '1', '2025-01-01', id from mutasi.employee",
            "insert into mutasi.rule_book (version, valid_from, origin, reason) values ('x', '2025-01-01', 'HOUSE', 'x')",
            "select mutasi.redact_dialogues('2027-01-01', 'x', 1)", "select mutasi.shift_clock('x', now(), 'x')",
            "select jobs.claim(1, 'default', 1, 1::smallint, '{}', '{}', '{}', '{}')",
        ] {
            try isForbidden(session, statement)
        }
    }

    @Test("the operator of a unit sees it and who comes to it, and nobody else's people or proposals")
    func rows() throws {
        let one = try house.session(of: "Pegawai 1", "OPERATOR", in: "U-1")
        #expect(try number(one, "select count(*) from mutasi.employee") == 10)
        #expect(try number(one, "select count(*) from mutasi.proposal") == 1)
        #expect(try number(one, "select count(*) from mutasi.proposal_event") == 1)
        #expect(try number(one, "select count(*) from mutasi.need") == 0)
        let two = try house.session(of: "Pegawai 11", "OPERATOR", in: "U-2")
        // Its own, who is to come, and who drafted that.
        #expect(try number(two, "select count(*) from mutasi.employee") == 12)
        #expect(try number(two, "select count(*) from mutasi.discipline") == 1)
        let above = try house.session(of: "Pegawai 3", "OPERATOR", in: "U")
        #expect(try number(above, "select count(*) from mutasi.employee") == 20)
        let whole = try house.session(of: "Pegawai 4", "OPERATOR")
        #expect(try number(whole, "select count(*) from mutasi.employee") == 30)
        #expect(try number(whole, "select count(*) from mutasi.proposal") == 2)
        let tpk = try house.session(of: "Pegawai 5", "TPK")
        #expect(try number(tpk, "select count(*) from mutasi.proposal") == 0)
        #expect(try number(tpk, "select count(*) from mutasi.employee") == 1)
        // Not by the views either, nor by what a row is counted or joined with.
        #expect(try number(one, "select count(*) from mutasi.conflict") == 0)
        #expect(try number(one, "select count(*) from mutasi.employee where nip like '%1025'") == 0)
    }

    @Test("rows of another unit are neither changed nor entered")
    func writing() throws {
        let one = try house.session(of: "Pegawai 11", "OPERATOR", in: "U-2")
        try one.execute("update mutasi.employee set unit_id = 'U-2' where unit_id = 'V'")
        #expect(try number(house.owner, "select count(*) from mutasi.employee where unit_id = 'V'") == 10)
        try isForbidden(one, "update mutasi.employee set unit_id = 'V' where name = 'Pegawai 12'")
        try isForbidden(
            one,
            """
            insert into mutasi.need (post_code, unit_id, source, evidence_competence, profile, effective_on)
            values ('J', 'V', 'VACANCY', 'x', 'STANDARD', '2027-01-01')
            """
        )
        let foreign = try house.owner.query("select id::text from mutasi.employee where name = 'Pegawai 25'")[0]
        try isForbidden(
            one,
            """
            insert into mutasi.performance (employee_id, year, predicate, recorded)
            values ('\(try foreign.decode(String.self))', 2024, 1, 'uji')
            """
        )
    }

    private func event(_ role: String, by name: String, on proposal: Int = 1) -> String {
        """
        insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role)
        select \(proposal), 'TRIED', 'DRAFT', 'DRAFT', e.id, '\(role)'
        from mutasi.person e where e.name = '\(name)'
        """
    }

    @Test("nobody acts as another person, nor in a role that their account does not have")
    func impersonation() throws {
        let clerk = try house.session(of: "Pegawai 1", "OPERATOR")
        for (role, name) in [
            ("OPERATOR", "Pegawai 3"), ("VERIFIKATOR", "Pegawai 1"), ("PPK", "Pegawai 1"), ("PYB", "Pegawai 3"),
            ("TPK", "Pegawai 1"), ("MENDAGRI", "Pegawai 1"),
        ] {
            let error = try refusal(clerk, event(role, by: name))
            #expect(
                error.constraint == "actor_is_the_login" || error.constraint == "actor_holds_the_office",
                "\(role): \(error)"
            )
        }
        let forged = try refusal(
            clerk,
            """
            insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role, recorded_by)
            values (1, 'TRIED', 'DRAFT', 'DRAFT', null, 'SISTEM', 'mutasi_daemon')
            """
        )
        #expect(forged.sqlState == .insufficientPrivilege)
    }

    @Test("who holds the office but has logged in as another is refused, and so is who prepared the proposal")
    func fourEyes() throws {
        try house.owner.appoint(["199001012015011001", "199001012015011003"], to: "VERIFIKATOR")
        try house.owner.appoint(["199001012015011004"], to: "PPK")
        let verifier = try house.session(of: "Pegawai 3", "VERIFIER")
        // The proposal has not come to the verifier yet.
        let early = try refusal(verifier, event("VERIFIKATOR", by: "Pegawai 3"))
        #expect(early.sqlState == .insufficientPrivilege)
        let decider = try house.session(of: "Pegawai 4", "DECIDER")
        #expect(try refusal(decider, event("PPK", by: "Pegawai 4")).sqlState == .insufficientPrivilege)
        // One with both roles who has drafted.
        let both = try house.logins.name(in: ["mutasi_operator", "mutasi_verifier"])
        try house.owner.execute(
            """
            insert into mutasi.account (login, person, roles, reason)
            select \(both)::name, e.id, '{OPERATOR,VERIFIER}', 'uji' from mutasi.employee e where e.name = 'Pegawai 1'
            """
        )
        let session = try Session(house.logins.database.options.user(both))
        try session.begin()
        try session.script(event("OPERATOR", by: "Pegawai 1"))
        let own = try refusal(session, event("VERIFIKATOR", by: "Pegawai 1"))
        #expect(own.constraint == "second_login_decides", "\(own)")
    }

    @Test("a judgement is not entered under another name or role, nor is somebody else named as who verified")
    func judgements() throws {
        let clerk = try house.session(of: "Pegawai 1", "OPERATOR")
        for state in ["VERIFIED", "REJECTED", "TPK_RECOMMENDED", "PYB_ENDORSED", "DECIDED", "SK_SIGNED", "REVOKED"] {
            for (role, actor) in [("OPERATOR", "e.id"), ("SISTEM", "null::uuid")] {
                let error = try refusal(
                    clerk,
                    """
                    insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role)
                    select 1, 'RESCHEDULED', 'DRAFT', '\(state)', \(actor), '\(role)'
                    from mutasi.person e where e.name = 'Pegawai 1'
                    """
                )
                #expect(
                    ["judged_by_its_judge", "said_by_the_committee"].contains(error.constraint),
                    "\(state) \(role): \(error)"
                )
            }
        }
        let named = try refusal(
            clerk,
            """
            update mutasi.proposal set facts = facts || jsonb_build_object('verifier', (
                select e.id from mutasi.employee e where e.name = 'Pegawai 3')) where id = 1
            """
        )
        #expect(named.constraint == "acts_in_own_name", "\(named)")
        let verified = try refusal(
            clerk,
            "update mutasi.need set verified_by = (select e.id from mutasi.employee e where e.name = 'Pegawai 3')"
        )
        #expect(verified.constraint == "acts_in_own_name", "\(verified)")
        // Nor is a need verified by an event of another name.
        let renamed = try refusal(
            clerk,
            """
            insert into mutasi.need_event (need_id, name, from_state, to_state, actor, role)
            select n.id, 'EDITED', n.state, 'VERIFIED', e.id, 'OPERATOR' from mutasi.need n, mutasi.employee e
            where e.name = 'Pegawai 1' limit 1
            """
        )
        #expect(renamed.constraint == "judged_by_its_judge", "\(renamed)")
    }

    @Test("who has declared a conflict, or is the employee, enters nothing that decides on them")
    func conflict() throws {
        let clerk = try house.session(of: "Pegawai 3", "OPERATOR")
        try house.owner.execute(
            """
            insert into mutasi.conflict_of_interest (official_id, employee_id, reason)
            select o.id, e.id, 'keluarga' from mutasi.employee o, mutasi.employee e
            where o.name = 'Pegawai 3' and e.name = 'Pegawai 2'
            """
        )
        for role in ["OPERATOR", "ATASAN"] {
            #expect(try refusal(clerk, event(role, by: "Pegawai 3")).constraint == "no_conflict_of_interest", "\(role)")
        }
        let own = try house.session(of: "Pegawai 2", "OPERATOR")
        #expect(try refusal(own, event("OPERATOR", by: "Pegawai 2")).constraint == "no_conflict_of_interest")
        // Nor does who decides read scores of theirs, or their own.
        try house.owner.execute(
            """
            insert into mutasi.performance (employee_id, year, predicate, recorded)
            select id, 2024, 1, 'uji' from mutasi.employee where name in ('Pegawai 2', 'Pegawai 4')
            """
        )
        let tpk = try house.session(of: "Pegawai 4", "TPK")
        #expect(try number(tpk, "select count(*) from mutasi.people_in_sight()") == 1)
        #expect(try number(tpk, "select count(*) from mutasi.performance") == 0)
        #expect(try number(house.owner, "select count(*) from mutasi.performance") == 2)
    }

    @Test("a member of a group without an account sees nothing and does nothing")
    func stranger() throws {
        let session = try Session(house.logins.login(in: "mutasi_operator"))
        #expect(try number(session, "select count(*) from mutasi.employee") == 0)
        #expect(try number(session, "select count(*) from mutasi.proposal") == 0)
        #expect(try refusal(session, event("OPERATOR", by: "Pegawai 1")).constraint == "login_has_an_account")
    }

    @Test("the daemon works with rows and changes no definition, and decides nothing in anybody's name")
    func daemon() throws {
        let daemon = try Session(house.logins.database.options.user("mutasi_daemon"))
        #expect(try number(daemon, "select count(*) from mutasi.employee") == 30)
        for statement in [
            "create table mutasi.mine (x int)", "alter table mutasi.proposal add x int", "drop table jobs.job",
            "create index on mutasi.employee (born_on)",
            "create function jobs.mine() returns int language sql return 1",
            "create role mine", "alter role mutasi_daemon superuser", "truncate jobs.job",
            "grant mutasi_owner to mutasi_daemon",
            "update mutasi.rule_parameter set value = 0",
            "update audit.event set login = 'x'", "delete from audit.seal",
            "insert into mutasi.decree (package_id, kind, number, dated, signer) values (1, 'MUTASI', '1', '2025-01-01', null)",
        ] {
            try isForbidden(daemon, statement)
        }
        #expect(try refusal(daemon, event("OPERATOR", by: "Pegawai 1")).sqlState == .insufficientPrivilege)
    }

    @Test("objects of one's own in the way of functions with the owner's rights are not looked at")
    func shadows() throws {
        let clerk = try house.session(of: "Pegawai 1", "OPERATOR")
        try clerk.script(
            """
            create temp table account (login name, person uuid, roles text[], unit_id text, closed_at timestamptz);
            create temp table employee (id uuid, unit_id text);
            create temp view conflict as select null::uuid as official_id, null::uuid as employee_id where false;
            create function pg_temp.pg_has_role(name, oid, text) returns boolean language sql return true;
            create function pg_temp.login() returns int language sql return 1;
            create function pg_temp.mine(text, text) returns boolean language sql return true;
            create operator pg_temp.= (leftarg = text, rightarg = text, function = pg_temp.mine);
            set search_path = pg_temp, mutasi, pg_catalog;
            """
        )
        #expect(try refusal(clerk, event("PPK", by: "Pegawai 1")).constraint == "actor_is_the_login")
        #expect(try refusal(clerk, event("OPERATOR", by: "Pegawai 3")).constraint == "actor_is_the_login")
        #expect(try clerk.query("select mutasi.acts_as_owner()")[0].decode(Bool.self) == false)
    }

    @Test("an upstream system hands jobs over and reads nothing; the portal reads what is public and no name elsewhere")
    func outside() throws {
        let upstream = try Session(house.logins.login(in: "mutasi_upstream"))
        try upstream.script("select jobs.enqueue('evaluation.person', '{}')")
        for statement in [
            "select * from jobs.job", "select * from mutasi.employee", "insert into jobs.job (kind) values ('x')",
            "select * from mutasi.public_announcement", "select jobs.cancel(1, 'x')", "create temp table mine (x int)",
        ] {
            try isForbidden(upstream, statement)
        }
        let portal = try Session(house.logins.login(in: "mutasi_portal"))
        _ = try portal.query("select * from mutasi.public_announcement")
        for statement in [
            "select name from mutasi.employee", "select * from mutasi.person",
            "select * from mutasi.announcement_record",
            "select * from mutasi.proposal", "select mutasi.civil_now()", "select jobs.enqueue('x', '{}')",
            "create temp table mine (x int)",
        ] {
            try isForbidden(portal, statement)
        }
    }

    @Test("payloads that are too large or no object, and hostile names, are refused with a reason")
    func malformed() throws {
        let upstream = try Session(house.logins.login(in: "mutasi_upstream"))
        for call in [
            "jobs.enqueue('x', '[]')", "jobs.enqueue('x', jsonb_build_object('a', repeat('x', 70000)))",
            "jobs.enqueue(repeat('x', 300), '{}')", "jobs.enqueue('', '{}')",
            "jobs.enqueue(E'x\\r\\nBcc: a', '{}')", "jobs.enqueue('x', '{}', E'q\\n; drop table jobs.job')",
            "jobs.enqueue('x', null)", "jobs.enqueue('X Y', '{}')", "jobs.enqueue('x', '{}', priority => 'soon')",
            "jobs.enqueue('x', ('{\"a\":' || repeat('[', 9000) || repeat(']', 9000) || '}')::jsonb)",
            // What the engine's own notifications begin with.
            "jobs.enqueue('x', '{}', 'settings:x')", "jobs.enqueue('x', '{}', 'cancel:1:2')",
            "jobs.enqueue('x', '{}', unique_key => repeat('k', 5000))",
            "jobs.enqueue('x', '{}', ordering_key => repeat('k', 5000))",
            "jobs.enqueue('x', '{}', run_at => '-infinity')", "jobs.enqueue('x', '{}', max_attempts => 1000000)",
            "jobs.enqueue('x', '{}', after => array[-1])", "jobs.enqueue('x', '{}', version => 99999999)",
            "jobs.enqueue('x', '{}', trace => repeat('t', 100000))", "jobs.enqueue('x', '{}', timeout => '-1 second')",
            "jobs.enqueue_many('x', array['[]'::jsonb])", "jobs.enqueue_many('x', array[null::jsonb])",
            "jobs.enqueue_many('x', array[jsonb_build_object('a', repeat('x', 70000))])",
        ] {
            let error = try refusal(upstream, "select \(call)")
            #expect(
                error.sqlState == .invalidParameterValue && error.message.contains("refused: "),
                "\(call): \(error)"
            )
        }
        #expect(try number(house.owner, "select count(*) from jobs.job") == 0)
    }
}
