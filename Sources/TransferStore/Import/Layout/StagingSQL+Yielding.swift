internal import Postgres

/// How rows give way to newer words of the person they are about.
extension StagingSQL {
    /// Whoever states something meanwhile waits for the file, or the file for them.
    func lockOwners(_ yield: ImportYield) -> SQL {
        SQL(
            unchecked: """
                select count(*) from (
                    select from mutasi.employee e where e.id in (select s.\(yield.owner) from \(staged) s)
                    order by e.id for no key update
                ) locked
                """
        )
    }

    /// Marks the rows that give way; gives their lines.
    func yielding(_ yield: ImportYield) -> SQL {
        SQL(
            unchecked: """
                with told as (
                    select s.\(yield.owner), \(yield.summary) from \(staged) s group by s.\(yield.owner)
                )
                update \(staged) s set yields = true
                from told join \(yield.words) own on own.\(yield.owner) = told.\(yield.owner)
                where s.\(yield.owner) = told.\(yield.owner) and (\(yield.condition))
                returning s.line
                """
        )
    }

    /// Keeps them beside what is in force.
    func keep(_ yield: ImportYield) -> SQL {
        SQL(
            unchecked: """
                insert into \(yield.table) (\((yield.columns + [yield.cause.column]).joined(separator: ", ")))
                select \(yield.columns.map { "s.\($0)" }.joined(separator: ", ")), '\(yield.cause.word)'
                from \(staged) s where s.yields
                on conflict do nothing
                """
        )
    }
}
