import Postgres
import TestSupport
import Testing

/// Every function there is, found in the catalogue, is called by every role in ways that would do harm if it were written
/// carelessly.
@Suite("What functions are called with, and under which names, to do harm")
struct HostileTests {
    private let house: House
    private let things: ThingsToTry

    init() throws {
        house = try House()
        things = try ThingsToTry(house.owner)
    }

    private static let texts = [
        "x'; drop table public.canary; --", #"x"; drop table public.canary; --"#, "$$; drop table public.canary; $$",
        "%I%L%s'", #"\'; drop table public.canary; --"#,
    ]

    @Test("text that would end a statement never becomes part of one", arguments: House.grantees)
    func injection(grantee: String) throws {
        // Whatever ran in it with the owner's rights could drop it.
        try house.owner.script("create table public.canary (); alter table public.canary owner to mutasi_owner")
        let session = try house.session(as: grantee)
        try session.script("set statement_timeout = '5s'; set lock_timeout = '1s'")
        var ran = 0
        for function in things.functions where function.arguments.contains(where: \.isText) {
            for text in Self.texts {
                let plain = "'" + text.replacing("'", with: "''") + "'"
                let call = function.call {
                    !$0.isText ? $0.typicalValue : $0.type.hasSuffix("_text") ? "array[\(plain)]" : plain
                }
                try session.script("begin")
                defer { session.rollbackOrClose() }
                do {
                    try session.script(call)
                    ran += 1
                    let there = try session.query("select from pg_class where relname = 'canary'")
                    #expect(there.count == 1, "\(call)")
                } catch {
                    // A statement that is put together from it is broken by it before it does harm.
                    #expect(error.sqlState != SQLState("42601"), "\(call): \(error)")
                }
            }
        }
        // Those who work with what they are given have functions that take text as it is.
        #expect(ran > 0 || ["mutasi_portal", "mutasi_upstream", "mutasi_auditor"].contains(grantee))
    }

    @Test(
        "with objects of one's own under the name of every table, and at the head of the path, each function does the same",
        arguments: ["mutasi_operator", "mutasi_daemon"]
    )
    func traps(grantee: String) throws {
        let plain = try house.session(as: grantee)
        let trapped = try Session(house.logins.database.options.user(plain.role))
        try trapped.script(
            "create function pg_temp.sprung() returns text language plpgsql as $$ begin raise exception 'sprung'; end $$"
        )
        var taken: Set<String> = []
        for relation in things.relations where taken.insert(relation.name).inserted {
            let columns = relation.columns.map { "pg_temp.sprung() as \"\($0.name)\"" }.joined(separator: ", ")
            try trapped.script(
                "create temp view \"\(relation.name)\" as select \(columns); grant all on pg_temp.\"\(relation.name)\" to public"
            )
        }
        for type in ["code", "title", "rank", "level"] where taken.insert(type).inserted {
            try trapped.script("create domain pg_temp.\(type) as text check (pg_temp.sprung() is null)")
        }
        try trapped.script(
            """
            create function pg_temp.alike(text, text) returns boolean language plpgsql as $$ begin raise exception 'sprung'; end $$;
            create operator pg_temp.= (leftarg = text, rightarg = text, function = pg_temp.alike);
            set search_path = pg_temp, mutasi, jobs, pg_catalog
            """
        )
        for session in [plain, trapped] { try session.script("set statement_timeout = '5s'; set lock_timeout = '1s'") }
        for function in things.functions where function.hasOwnersRights {
            for call in [function.call { _ in "null" }, function.call(with: \.typicalValue)] {
                let (alone, among) = (try end(plain, call), try end(trapped, call))
                #expect(alone.state == among.state, "\(call): \(among.words)")
                #expect(!among.words.contains("sprung"), "\(call)")
            }
        }
        #expect(things.functions.filter(\.hasOwnersRights).count > 100)
    }

    private func end(_ session: Session, _ call: String) throws -> (state: String, words: String) {
        try session.script("begin")
        defer { session.rollbackOrClose() }
        do {
            try session.script(call)
            return ("", "")
        } catch {
            return (error.sqlState.map { "\($0)" } ?? "?", error.message)
        }
    }
}
