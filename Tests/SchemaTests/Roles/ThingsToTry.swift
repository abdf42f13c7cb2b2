import Postgres

/// Everything in our schemas that a role could try something with, from the catalogue.
struct ThingsToTry {
    struct Relation {
        let schema: String
        let name: String
        let isTable: Bool
        var columns: [Column] = []

        var object: String { "\(schema).\(name)" }
        var quoted: String { "\"\(schema)\".\"\(name)\"" }
    }

    struct Column {
        let name: String
        let takesValues: Bool
        let isUpdatable: Bool
    }

    struct Function {
        let schema: String
        let name: String
        /// As the matrix has it.
        let object: String
        let arguments: [Argument]
        let isProcedure: Bool
        let hasOwnersRights: Bool

        /// A call whose arguments are no constants: a strict function is otherwise not called at all, nor its grant looked at.
        func call(with value: (Argument) -> String) -> String {
            let function = "\"\(schema)\".\"\(name)\""
            let typed = arguments.map { "\(value($0))::\($0.type)" }
            guard !isProcedure else { return "call \(function)(\(typed.joined(separator: ", ")))" }
            guard !typed.isEmpty else { return "select \(function)()" }
            let given = typed.enumerated().map { "\($1) as a\($0)" }.joined(separator: ", ")
            let places = typed.indices.map { "v.a\($0)" }.joined(separator: ", ")
            return "select \(function)(\(places)) from (select \(given) offset 0) v"
        }
    }

    struct Argument {
        /// With its schema.
        let type: String

        private var name: Substring { type.split(separator: ".").last ?? "" }

        var isText: Bool { ["text", "name", "_text"].contains(name) }

        var typicalValue: String {
            switch name {
            case _ where name.hasPrefix("_"): "'{}'"
            case "int8", "int4", "int2", "numeric", "xid8": "'1'"
            case "bool": "'true'"
            case "uuid": "gen_random_uuid()"
            case "jsonb": "'{}'"
            case "bytea": "'\\x00'"
            case "date": "'2026-01-01'"
            case "interval": "'1 second'"
            case "timestamptz": "'2026-01-01 00:00+07'"
            case "text", "code", "name": "'x'"
            default: "null"
            }
        }
    }

    let relations: [Relation]
    let functions: [Function]
    let sequences: [Relation]

    private static let ours = "'mutasi', 'jobs', 'audit', 'mutasi_inbox', 'mutasi_schema'"

    init(_ session: Session) throws {
        var relations: [Relation] = []
        for row in try session.query(
            SQL(
                unchecked: """
                    select n.nspname::text, c.relname::text, c.relkind in ('r', 'p'), a.attname::text,
                        a.attgenerated = '' and pg_column_is_updatable(c.oid, a.attnum, false),
                        pg_column_is_updatable(c.oid, a.attnum, false)
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                    where n.nspname in (\(Self.ours)) and c.relkind in ('r', 'p', 'v')
                    order by 1, 2, a.attnum
                    """
            )
        ) {
            let (schema, name, isTable, column, takesValues, isUpdatable) = try row.decode(
                String.self,
                String.self,
                Bool.self,
                String.self,
                Bool.self,
                Bool.self
            )
            if relations.last?.object != "\(schema).\(name)" {
                relations.append(Relation(schema: schema, name: name, isTable: isTable))
            }
            relations[relations.count - 1].columns.append(
                Column(name: column, takesValues: takesValues, isUpdatable: isUpdatable)
            )
        }
        self.relations = relations
        functions = try session.query(
            SQL(
                unchecked: """
                    select n.nspname::text, f.proname::text,
                        format('%s.%s(%s)', n.nspname, f.proname, oidvectortypes(f.proargtypes)),
                        array(
                            select format('%I.%I', tn.nspname, t.typname)
                            from unnest(f.proargtypes) with ordinality x (id, place)
                            join pg_type t on t.oid = x.id join pg_namespace tn on tn.oid = t.typnamespace order by x.place),
                        f.prokind = 'p', f.prosecdef
                    from pg_proc f join pg_namespace n on n.oid = f.pronamespace
                    where n.nspname in (\(Self.ours))
                    """
            )
        ).map { row in
            let (schema, name, object, arguments, isProcedure, hasOwnersRights) = try row.decode(
                String.self,
                String.self,
                String.self,
                [String].self,
                Bool.self,
                Bool.self
            )
            return Function(
                schema: schema,
                name: name,
                object: object,
                arguments: arguments.map(Argument.init),
                isProcedure: isProcedure,
                hasOwnersRights: hasOwnersRights
            )
        }
        sequences = try session.query(
            SQL(
                unchecked: """
                    select n.nspname::text, c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname in (\(Self.ours)) and c.relkind = 'S'
                    """
            )
        ).map { row in
            let (schema, name) = try row.decode(String.self, String.self)
            return Relation(schema: schema, name: name, isTable: false)
        }
    }
}
