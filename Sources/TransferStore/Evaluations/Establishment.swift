internal import Postgres
internal import Transfers

/// The posts, units and formations of the province, by their codes.
struct Establishment {
    /// What candidates' posts contribute to an evaluation.
    struct Post {
        let code: PostCode
        let category: PostCategory
        let level: PostLevel
        let retirementAge: Int?
        let field: FieldCode?
    }

    /// What candidates' units contribute to an evaluation.
    struct Unit {
        let code: UnitCode
        let agency: AgencyCode?
        let hardshipClass: Int
        let district: DistrictCode?
        let isActive: Bool
    }

    /// A post in a unit.
    struct Seat: Hashable {
        let unit: String
        let post: String
    }

    private(set) var posts: [String: Post] = [:]
    private(set) var units: [String: Unit] = [:]
    private(set) var formations: [Seat: Formation] = [:]

    /// Of no province.
    init() {}

    init(_ session: Session) throws {
        for row in try session.query(EvaluationSQL.posts) {
            let post = try Post(row)
            posts[post.code.text] = post
        }
        for row in try session.query(EvaluationSQL.units) {
            let (id, agency, hardship, district, isActive) = try row.decode(
                String.self,
                String?.self,
                Int.self,
                String?.self,
                Bool.self
            )
            units[id] = Unit(
                code: UnitCode(id),
                agency: agency.map { AgencyCode($0) },
                hardshipClass: hardship,
                district: district.map { DistrictCode($0) },
                isActive: isActive
            )
        }
        for row in try session.query(EvaluationSQL.formations) {
            let (unit, post, needed, filled) = try row.decode(String.self, String.self, Int.self, Int.self)
            formations[Seat(unit: unit, post: post)] = Formation(needed: needed, filled: filled)
        }
    }

    /// Codes of the posts that count as experience for an administrator: pengawas, and functional posts of the same
    /// level and above (PP 11/2017).
    var supervisoryPosts: Set<String> {
        let levels: Set<PostLevel> = [.pengawas, .ahliMuda, .ahliMadya]
        return Set(posts.values.filter { levels.contains($0.level) }.map(\.code.text))
    }

    /// Codes of the units in which service is hardship service.
    var hardshipUnits: Set<String> {
        Set(units.values.filter { $0.hardshipClass > 0 }.map(\.code.text))
    }
}

extension Establishment.Post {
    init(_ row: Row) throws {
        let (code, kind, echelon, tier, retirementAge, field) = try row.decode(
            String.self,
            Int.self,
            Int?.self,
            String?.self,
            Int?.self,
            String?.self
        )
        guard let category = PostCategory(rawValue: kind),
            let level = PostLevel(category: category, echelon: echelon.flatMap(Echelon.init), step: tier)
        else { throw StoreFault.postWithoutLevel(PostCode(code)) }
        self.init(
            code: PostCode(code),
            category: category,
            level: level,
            retirementAge: retirementAge,
            field: field.map { FieldCode($0) }
        )
    }
}
