import Planning

/// A made-up round of transfers: posts, people, and what each pair is worth.
///
/// Seven tenths of it are the person's own, whatever the post: so all want the same people. The same numbers come out every
/// time.
struct PostRound {
    let posts: Int
    let people: Int
    /// How many people each post may take.
    let candidates: Int

    func matrix() -> SparseMatrix {
        var state: UInt64 = 7
        func chance(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let quality = (0..<people).map { _ in chance(700_000) }
        var lastPost = Array(repeating: -1, count: people)
        return SparseMatrix(columns: people, capacities: Array(repeating: candidates, count: posts)) { post, entry in
            var left = candidates
            while left > 0 {
                let person = candidates == people ? left - 1 : chance(people)
                guard lastPost[person] != post else { continue }
                lastPost[person] = post
                entry(person, quality[person] + chance(300_000))
                left -= 1
            }
        }
    }
}
