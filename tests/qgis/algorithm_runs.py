"""Running the plugin's algorithms as QGIS does: at once, or as a task that can be cancelled."""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)


class Named(NamedTuple):
    """A served layer, as `live.wmts` takes it."""

    identifier: str


RED = 200, 0, 0


def red_square():
    """Return a layer with one red square, 40 degrees around the origin."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "Square", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(-40, -40, 40, 40)))
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    symbol = QgsFillSymbol.createSimple({"color": "200,0,0", "outline_style": "no"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


class Heard(QgsProcessingFeedback):
    """Keeps what an algorithm tells."""

    def __init__(self):
        super().__init__(False)
        self.texts = []
        self.bar = []
        self.progressChanged.connect(self.bar.append)

    def setProgressText(self, text):
        self.texts.append(text)

    def pushInfo(self, info):
        self.texts.append(info)

    def pushWarning(self, warning):
        self.texts.append(warning)

    def reportError(self, error, fatalError=False):
        self.texts.append(error)


def algorithm(name):
    """Return an algorithm of the plugin's by its name."""
    return QgsApplication.processingRegistry().algorithmById(f"wmtsbridge:{name}")


class Run:
    """One run of an algorithm: its feedback and context, and what came of it."""

    def __init__(self, name, **parameters):
        self.feedback = Heard()
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.algorithm = algorithm(name).create()
        self.parameters = parameters
        self.results = None

    def at_once(self):
        """Run here; an error of the algorithm's is raised."""
        self.results, _ = self.algorithm.run(
            self.parameters, self.context, self.feedback, {}, False
        )
        return self

    def as_task(self, qtbot):
        """Start it in a thread, as the toolbox does; return what waits for its end."""
        task = QgsProcessingAlgRunnerTask(
            self.algorithm, self.parameters, self.context, self.feedback
        )
        ends = []
        task.executed.connect(lambda succeeded, results: ends.append((succeeded, results)))
        QgsApplication.taskManager().addTask(task)

        def wait():
            qtbot.waitUntil(lambda: bool(ends), timeout=20000)
            self.succeeded, self.results = ends[0]
            return self

        return wait

    def layer(self, name="OUTPUT"):
        """Return a layer among the results; it is this run's."""
        return self.context.getMapLayer(self.results[name])


def run(name, **parameters):
    """Run an algorithm here and return the run."""
    return Run(name, **parameters).at_once()
