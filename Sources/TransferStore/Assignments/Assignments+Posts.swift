internal import Postgres
internal import Transfers

extension Assignments {
    /// What is on record of the posts that an order touches: that of a Plt, and that of an official who would be away.
    ///
    /// - Throws: `AssignmentFault/safeguardMissing(_:)` where no moratorium was ever recorded, so that nobody knows;
    ///   ``StoreFault``, `PostgresError`.
    func posts(of order: AssignmentOrder, for need: NeedID) throws -> AssignmentPosts {
        guard let own = try session.query(AssignmentSQL.ownPost(of: order.person)).first else {
            throw StoreFault.unknownEmployee
        }
        let held = try TouchedPost(own)
        guard order.kind == .acting else {
            // Whoever leads nothing is no official, and is not missed as one.
            guard held.level.kind.isManagerial || held.leadsUnit else { return AssignmentPosts() }
            return AssignmentPosts(moratorium: try moratorium(over: held, order))
        }
        guard let row = try session.query(AssignmentSQL.actingPost(of: need, on: order.startsOn)).first else {
            throw StoreFault.unknownNeed(need)
        }
        guard try Registers(session).hasMoratoria else { throw AssignmentFault.safeguardMissing(.moratorium) }
        let target = try TouchedPost(row)
        return AssignmentPosts(
            acting: ActingPost(level: target.level, isVacant: try row.decode(at: 5), ownLevel: held.level),
            moratorium: try moratorium(over: target, order)
        )
    }

    private func moratorium(over post: TouchedPost, _ order: AssignmentOrder) throws -> Moratorium? {
        let covering = try Moratorium.all(session).first { moratorium in
            moratorium.binds(post.agency, on: order.startsOn)
                && moratorium.covers(post.level.kind, leadsUnit: post.leadsUnit)
        }
        let roles = try WaiverRules(session).current()[.moratorium].roles
        let isApproved = try Waivers(session).naming(order.person).contains { waiver in
            waiver.waives(.gate(.moratorium), of: order.person, on: order.startsOn, by: roles)
        }
        return isApproved ? nil : covering
    }
}

/// A post that an order touches.
private struct TouchedPost {
    let level: PostLevel
    let leadsUnit: Bool
    let agency: AgencyCode

    init(_ row: Row) throws {
        let code: String = try row.decode(at: 0)
        let echelon: Int? = try row.decode(at: 2)
        guard let category = PostCategory(rawValue: try row.decode(at: 1)),
            let level = PostLevel(
                category: category,
                echelon: echelon.flatMap(Echelon.init),
                step: try row.decode(at: 3)
            )
        else { throw StoreFault.postWithoutLevel(PostCode(code)) }
        self.level = level
        leadsUnit = category == .structuralAndFunctional
        agency = AgencyCode(try row.decode(at: 4, as: String?.self) ?? "")
    }
}
