import Postgres
import TestSupport
import Testing

/// Each role logs in and tries everything there is; what happens is what the reviewed file says.
///
/// `GrantMatrixTests` holds the file against the catalogue. Here nothing is asked of the catalogue but which things there are.
@Suite("What each role may do is what happens when it tries")
struct TriedGrantsTests {
    private let house: House
    private let things: ThingsToTry
    private let matrix: Matrix

    init() throws {
        house = try House()
        things = try ThingsToTry(house.owner)
        matrix = try Matrix()
    }

    /// Compares what succeeded with what is written.
    private func compare(_ happened: Set<String>, _ written: Set<String>, _ between: [String]) {
        let surplus = happened.subtracting(written).sorted()
        let missing = written.subtracting(happened).sorted()
        #expect(surplus.isEmpty, "possible, and not in the matrix: \(surplus.prefix(20))")
        #expect(missing.isEmpty, "in the matrix, and refused: \(missing.prefix(20))")
        #expect(between.isEmpty, "let in, and then stopped: \(between.prefix(20))")
    }

    @Test("every column of every table and view: read, entered, changed, deleted", arguments: House.grantees)
    func relations(grantee: String) throws {
        let session = try house.session(as: grantee)
        var happened: Set<String> = []
        var between: [String] = []
        func attempt(_ what: String, _ statement: String, _ relation: ThingsToTry.Relation) throws {
            switch try session.answer(to: statement, on: relation.schema, relation.name) {
            case .allowed: happened.insert("\(what) \(relation.object)")
            case .forbidden, .impossible: break
            case .between(let words): between.append(words)
            }
        }
        for relation in things.relations {
            for column in relation.columns {
                let name = "\"\(column.name)\""
                try attempt("SELECT \(column.name)", "select \(name) from \(relation.quoted) limit 0", relation)
                if column.takesValues {
                    try attempt(
                        "INSERT \(column.name)",
                        "insert into \(relation.quoted) (\(name)) overriding system value select null where false",
                        relation
                    )
                }
                if column.isUpdatable {
                    try attempt(
                        "UPDATE \(column.name)",
                        "update \(relation.quoted) set \(name) = default where false",
                        relation
                    )
                }
            }
            if relation.isTable {
                try attempt("DELETE", "delete from \(relation.quoted) where false", relation)
                try attempt("TRUNCATE", "truncate \(relation.quoted)", relation)
            }
        }
        compare(happened, writtenOfRelations(grantee), between)
    }

    private func writtenOfRelations(_ grantee: String) -> Set<String> {
        let relations = Dictionary(uniqueKeysWithValues: things.relations.map { ($0.object, $0) })
        var written: Set<String> = []
        for line in matrix.lines where line.grantee == grantee && ["table", "view"].contains(line.kind) {
            guard ["SELECT", "INSERT", "UPDATE"].contains(line.privilege) else {
                written.insert("\(line.privilege) \(line.object)")
                continue
            }
            for column in relations[line.object]?.columns ?? [] {
                if line.columns.isEmpty || line.columns.contains(column.name) {
                    written.insert("\(line.privilege) \(column.name) \(line.object)")
                }
            }
        }
        return written
    }

    @Test("every function: called with nothing in its arguments, and with something", arguments: House.grantees)
    func functions(grantee: String) throws {
        let session = try house.session(as: grantee)
        // What waits for others' locks, or for something to happen, is not waited for.
        try session.script("set statement_timeout = '5s'; set lock_timeout = '1s'")
        var happened: Set<String> = []
        var between: [String] = []
        for function in things.functions {
            for statement in [function.call { _ in "null" }, function.call(with: \.typicalValue)] {
                switch try session.answer(to: statement, on: function.schema, function.name) {
                case .allowed: happened.insert("EXECUTE \(function.object)")
                case .forbidden, .impossible: break
                case .between(let words): between.append(words)
                }
            }
        }
        let written = matrix.lines.filter { $0.grantee == grantee && $0.kind == "function" }
            .map { "\($0.privilege) \($0.object)" }
        compare(happened, Set(written), between)
    }

    @Test("schemas, sequences, types and the database itself", arguments: House.grantees)
    func places(grantee: String) throws {
        let session = try house.session(as: grantee)
        var happened: Set<String> = []
        // People have come in by the right that comes with their account, not by their group's.
        if ["mutasi_daemon", "mutasi_upstream", "mutasi_portal"].contains(grantee) { happened.insert("CONNECT this") }
        for place in ["mutasi", "jobs", "audit", "mutasi_inbox", "mutasi_schema"] {
            if try session.answer(to: "table \(place).nothing", on: place, "nothing") == .allowed {
                happened.insert("USAGE \(place)")
            }
            if try session.answer(to: "create table \(place).mine ()", on: place, "mine") == .allowed {
                happened.insert("CREATE \(place)")
            }
        }
        for sequence in things.sequences {
            for statement in [
                "select last_value from \(sequence.quoted)", "select nextval('\(sequence.quoted)')",
                "select setval('\(sequence.quoted)', 1)",
            ] where try session.answer(to: statement, on: sequence.schema, sequence.name) != .forbidden {
                happened.insert("\(statement) \(sequence.object)")
            }
        }
        let database = house.logins.database.name
        if try session.answer(to: "create temp table mine ()", on: database, database) == .allowed {
            happened.insert("TEMPORARY this")
        }
        if try session.answer(to: "create schema mine", on: database, database) == .allowed {
            happened.insert("CREATE this")
        }
        let types = try house.owner.query(
            "select t.typname::text from pg_type t where t.typnamespace = 'mutasi'::regnamespace and t.typtype = 'd'"
        ).map { try $0.decode(at: 0, as: String.self) }
        for type in types {
            // Without a right to temporary tables nothing can be tried with a type at all.
            let statement = "create temp table mine (x mutasi.\(type))"
            do {
                try session.script("begin; \(statement); rollback")
                happened.insert("USAGE mutasi.\(type)")
            } catch {
                #expect(error.sqlState == .insufficientPrivilege, "\(statement): \(error)")
                try session.script("rollback")
            }
        }
        let written = matrix.lines.filter {
            $0.grantee == grantee && ["schema", "sequence", "type", "database"].contains($0.kind)
        }.map { "\($0.privilege) \($0.object)" }
        compare(happened, Set(written), [])
    }
}
