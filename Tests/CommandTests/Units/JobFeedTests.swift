import Testing

@testable import mutasictl

@Suite("Log lines that were not seen yet")
struct JobFeedTests {
    @Test("lines behind the seen ones are new, also where the first ones have been dropped")
    func unseen() {
        #expect(Array(JobFeed.unseen(["a", "b"], after: [])) == ["a", "b"])
        #expect(Array(JobFeed.unseen(["a", "b", "c"], after: ["a", "b"])) == ["c"])
        #expect(Array(JobFeed.unseen(["b", "c", "d"], after: ["a", "b", "c"])) == ["d"])
        #expect(JobFeed.unseen(["a", "b"], after: ["a", "b"]).isEmpty)
        #expect(Array(JobFeed.unseen(["x", "y"], after: ["a", "b"])) == ["x", "y"])
        #expect(JobFeed.unseen([], after: ["a"]).isEmpty)
    }
}
