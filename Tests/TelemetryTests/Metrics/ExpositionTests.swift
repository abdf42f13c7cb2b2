import Metrics
import Telemetry
import Testing

@Suite("Metrics in Prometheus' text format")
struct ExpositionTests {
    @Test("a counter has its help, its type and a name that ends in _total")
    func counter() {
        let metrics = PrometheusMetrics(describing: [MetricDescription("jobs_done", help: "Jobs done.")])
        let counter = Counter(label: "jobs_done", factory: metrics)
        counter.increment(by: 3)
        counter.increment()
        counter.increment(by: -2)
        #expect(
            metrics.text == "# HELP jobs_done_total Jobs done.\n# TYPE jobs_done_total counter\njobs_done_total 4\n"
        )
    }

    @Test(
        "a gauge is written as Go reads numbers",
        arguments: [
            (1.0, "1"), (0.25, "0.25"), (-3, "-3"), (1e-7, "1e-07"), (1e300, "1e+300"), (.nan, "NaN"),
            (.infinity, "+Inf"), (-.infinity, "-Inf"),
        ]
    )
    func gauge(value: Double, text: String) {
        let metrics = PrometheusMetrics()
        Gauge(label: "age", factory: metrics).record(value)
        #expect(metrics.text == "# TYPE age gauge\nage \(text)\n")
    }

    @Test("a histogram's buckets hold all that lies at or under their bounds, and the last one all there is")
    func histogram() {
        let description = MetricDescription("size", help: "Sizes.", buckets: [1, 10, 100])
        let metrics = PrometheusMetrics(describing: [description])
        let sizes = Recorder(label: "size", dimensions: [("queue", "a")], aggregate: true, factory: metrics)
        for size in [1, 2, 10, 11, 500] { sizes.record(size) }
        sizes.record(Double.nan)
        #expect(
            metrics.text == """
                # HELP size Sizes.
                # TYPE size histogram
                size_bucket{queue="a",le="1"} 1
                size_bucket{queue="a",le="10"} 3
                size_bucket{queue="a",le="100"} 4
                size_bucket{queue="a",le="+Inf"} 5
                size_sum{queue="a"} 524
                size_count{queue="a"} 5

                """
        )
    }

    @Test("a timer is told in seconds")
    func timer() {
        let metrics = PrometheusMetrics(describing: [MetricDescription("run", help: "", buckets: [0.001, 0.25])])
        let timer = Timer(label: "run", factory: metrics)
        timer.recordMilliseconds(250)
        timer.recordNanoseconds(1_000_000)
        let lines = metrics.text.split(separator: "\n").dropFirst(2)
        #expect(
            lines == [
                #"run_bucket{le="0.001"} 1"#, #"run_bucket{le="0.25"} 2"#, #"run_bucket{le="+Inf"} 2"#, "run_sum 0.251",
                "run_count 2",
            ]
        )
    }

    @Test("what a label or a help holds cannot end its quotes or its line")
    func escapes() {
        let metrics = PrometheusMetrics(describing: [MetricDescription("a", help: "one\\two\n\"three\"")])
        Gauge(label: "a", dimensions: [("kind", "say \"hi\"\\\n# TYPE b gauge")], factory: metrics).record(1)
        #expect(
            metrics.text == #"""
                # HELP a one\\two\n"three"
                # TYPE a gauge
                a{kind="say \"hi\"\\\n# TYPE b gauge"} 1

                """#
        )
    }

    @Test("names get underscores for what the format does not allow")
    func names() {
        let metrics = PrometheusMetrics()
        Gauge(label: "9 lives.of:a-cat", dimensions: [("le:ft", "x"), ("", "y")], factory: metrics).record(1)
        #expect(metrics.text.hasSuffix("\n__lives_of:a_cat{_=\"y\",le_ft=\"x\"} 1\n"))
    }

    @Test("metrics come by name, series by labels, and each once, whoever made them")
    func order() {
        let metrics = PrometheusMetrics(labels: [("daemon", "d"), ("queue", "constant")])
        Counter(label: "b", dimensions: [("queue", "y"), ("kind", "k")], factory: metrics).increment()
        Counter(label: "b", dimensions: [("kind", "k"), ("queue", "x")], factory: metrics).increment()
        Counter(label: "b", dimensions: [("queue", "x"), ("kind", "k")], factory: metrics).increment()
        Gauge(label: "a", factory: metrics).record(1)
        let lines = metrics.text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(lines.first == #"a{daemon="d",queue="constant"} 1"#)
        #expect(lines.count == 3)
        #expect(metrics.text.contains("# TYPE b_total counter\n"))
    }

    @Test("a name that is taken by another type is not told twice")
    func conflict() {
        let metrics = PrometheusMetrics()
        Gauge(label: "a", factory: metrics).record(1)
        Timer(label: "a", factory: metrics).recordSeconds(1)
        #expect(metrics.text == "# TYPE a gauge\na 1\n")
    }

    @Test("a destroyed series is not told any more, and a metric without series not at all")
    func destroy() {
        let metrics = PrometheusMetrics()
        let gauge = Gauge(label: "a", factory: metrics)
        gauge.destroy()
        #expect(metrics.text.isEmpty)
    }

    @Test("there are no more series of a metric than the limit, whatever the dimensions hold")
    func limit() {
        let metrics = PrometheusMetrics(limit: 10)
        for number in 0..<100 {
            Counter(label: "a", dimensions: [("n", "\(number)")], factory: metrics).increment()
        }
        #expect(metrics.text.split(separator: "\n").count == 11)
    }

    @Test("counts of many threads are not lost")
    func threads() async {
        let metrics = PrometheusMetrics(describing: [MetricDescription("h", help: "", buckets: [1])])
        let (counter, sizes) = (Counter(label: "c", factory: metrics), Recorder(label: "h", factory: metrics))
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    for _ in 0..<5000 {
                        counter.increment()
                        sizes.record(1)
                    }
                }
            }
        }
        #expect(metrics.text.contains("c_total 20000\n"))
        #expect(metrics.text.contains("h_sum 20000\nh_count 20000\n"))
    }
}
